/** What it means for facts to be right: findings with a place, and the rules that make them. */
@NullMarked
package org.entente.model.check;

import org.jspecify.annotations.NullMarked;
