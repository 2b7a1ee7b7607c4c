/**
 * Writes workbooks, and reads them in again when somebody has edited them.
 *
 * {@snippet file="org/entente/export/excel/SnippetTest.java" region="round-trip"}
 */
@NullMarked
package org.entente.export.excel;

import org.jspecify.annotations.NullMarked;
