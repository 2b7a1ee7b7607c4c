/** Changes, laid out for people and for programs. */
@NullMarked
package org.entente.cli.change;

import org.jspecify.annotations.NullMarked;
