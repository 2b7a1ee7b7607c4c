package org.example.consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.excel.ExcelExporter;
import org.entente.export.json.JsonExporter;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.AsOf;
import org.entente.model.FactBase;

/** The first lines of Entente's README, as they stand there. */
final class FirstLines {
    private FirstLines() {}

    static void run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // README
        FactBase facts = CuratedFacts.load();
        AsOf day = facts.asOf(LocalDate.of(1999, 3, 12));
        day.members("nato").size(); // 19
        day.overlap("osce", "nato").both(); // the states in both
        day.claims().forEach(c -> System.out.println(c.sentence(Locale.ENGLISH) + " " + c.verdict()));

        ExportRequest request =
                ExportRequest.between("osce", "nato").asOf(day.date()).in(Locale.ENGLISH);
        new PdfExporter().export(facts, request, out); // a briefing note
        new ExcelExporter().export(facts, request, out); // a workbook
        new JsonExporter().export(facts, ExportRequest.everything(), out); // a lossless feed
        // end
        tell(day, out.toString(StandardCharsets.ISO_8859_1));
    }

    private static void tell(AsOf day, String written) {
        System.out.println("first lines of README: " + day.members("nato").size() + " Allies, "
                + day.overlap("osce", "nato").both().size() + " in both; "
                + written.substring(0, 5) + " and "
                + Stream.of("PK", "\"schemaVersion\"").filter(written::contains).toList());
    }
}
