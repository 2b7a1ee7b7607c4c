/** Tables for people and for programs. */
@NullMarked
package org.entente.cli.table;

import org.jspecify.annotations.NullMarked;
