/** One fact whole, laid out for people. */
@NullMarked
package org.entente.cli.fact;

import org.jspecify.annotations.NullMarked;
