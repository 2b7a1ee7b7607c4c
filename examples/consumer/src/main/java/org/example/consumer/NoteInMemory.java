package org.example.consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.pdf.PdfExporter;

/** A briefing note as bytes, such as a web application would send. */
final class NoteInMemory {
    private NoteInMemory() {}

    static void run() throws IOException {
        byte[] note = note(LocalDate.of(2009, 4, 1));
        System.out.println("note in memory: " + Signature.of(note));
    }

    private static byte[] note(LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(CuratedFacts.load(), ExportRequest.about("nato").asOf(day), out);
        return out.toByteArray();
    }
}
