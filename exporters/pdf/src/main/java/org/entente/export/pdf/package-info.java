/**
 * Briefings as accessible, archival PDF.
 *
 * {@snippet file="org/entente/export/pdf/SnippetTest.java" region="note"}
 */
@NullMarked
package org.entente.export.pdf;

import org.jspecify.annotations.NullMarked;
