/**
 * Writes facts as a data package: tables in CSV, and a description of them that programs can read.
 *
 * {@snippet file="org/entente/export/csv/SnippetTest.java" region="write"}
 */
@NullMarked
package org.entente.export.csv;

import org.jspecify.annotations.NullMarked;
