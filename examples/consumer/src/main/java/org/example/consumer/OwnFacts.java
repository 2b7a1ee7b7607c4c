package org.example.consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.excel.ExcelExporter;
import org.entente.export.json.JsonExporter;
import org.entente.export.pdf.PdfExporter;

/** Facts of one's own, without Entente's, in every format. */
final class OwnFacts {
    private OwnFacts() {}

    static void exportTables() throws IOException {
        export(new JsonExporter());
        export(new ExcelExporter());
    }

    static void exportNote() throws IOException {
        export(new PdfExporter());
    }

    private static void export(Exporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(League.facts(), ExportRequest.about("league"), out);
        System.out.println("own facts as " + exporter.format() + ": " + Signature.of(out.toByteArray()));
    }
}
