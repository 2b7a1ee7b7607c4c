/** Writes workbooks, and reads them in again when somebody has edited them. */
@NullMarked
package org.entente.export.excel;

import org.jspecify.annotations.NullMarked;
