package org.entente.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.FactBase;

/** What a reader finds in a PDF file. */
final class PrintedText {
    private PrintedText() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether our note is of this text, and not a shorter one: its last rows are all there. */
    static boolean holds(FactBase facts, NoteText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfExporter().export(facts, NoteBenchmark.REQUEST, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String printed = NoteText.letters(of(out.toByteArray()));
        return contains(printed, text.letters());
    }

    // Both sorted: every letter of the one is among those of the other.
    private static boolean contains(String all, String some) {
        int at = 0;
        for (int i = 0; i < some.length(); i++) {
            at = all.indexOf(some.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
