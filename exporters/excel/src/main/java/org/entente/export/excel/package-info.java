/** Writes workbooks. */
@NullMarked
package org.entente.export.excel;

import org.jspecify.annotations.NullMarked;
