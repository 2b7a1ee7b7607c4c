/**
 * Text, lists, tables and figures laid out on pages as accessible, archival PDF: PDF/UA-1 and PDF/A-2a at once.
 *
 * <p>It knows nothing of briefings. The way through it:
 *
 * {@snippet file="org/entente/export/pdf/tagged/TaggedDocumentTest.java" region="page"}
 *
 * <p>{@link org.entente.export.pdf.tagged.Piece Pieces} of text are broken into lines that belong to a
 * {@link org.entente.export.pdf.tagged.Tag}. Lines, rows and figures become {@link org.entente.export.pdf.tagged.Slab
 * slabs}, which are distributed over {@link org.entente.export.pdf.tagged.Sheet sheets}. First it is found out how many
 * pages there will be; then each is written as soon as it is full, its content in the order of the structure tree, and with
 * it every element of the tree that nothing more can come into. So a long document takes little memory.
 *
 * <p>Lengths are points. Heights are measured downwards from the top of the page.
 */
@NullMarked
@ValueStyle
package org.entente.export.pdf.tagged;

import org.jspecify.annotations.NullMarked;
