/** The {@code entente} command: its door, what every call shares, and how it tells of errors. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
