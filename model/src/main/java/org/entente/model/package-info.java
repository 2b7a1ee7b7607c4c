/** The nouns of the field, the facts that they make up, and the questions that can be put to them. */
@NullMarked
@ValueStyle
package org.entente.model;

import org.jspecify.annotations.NullMarked;
