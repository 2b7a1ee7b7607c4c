package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.excel.ExcelExporter;
import org.entente.export.json.JsonExporter;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.AsOf;
import org.entente.model.FactBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Java of README's first screen. */
class ReadmeTest {
    private final PrintStream screen = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void catchWhatIsPrinted() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheScreenBack() {
        System.setOut(screen);
    }

    @Test
    void runs() throws IOException {
        theLines();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("All NATO Allies are OSCE participating States. holds since ");
        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("PK", "\"schemaVersion\"");
        AsOf day = CuratedFacts.load().asOf(LocalDate.of(1999, 3, 12));
        assertThat(day.members("nato")).hasSize(19);
        assertThat(day.overlap("osce", "nato").both()).hasSize(19);
    }

    @SuppressWarnings({"CheckReturnValue", "ReturnValueIgnored"}) // so that the lines are those of README
    private void theLines() throws IOException {
        // README
        FactBase facts = CuratedFacts.load();
        AsOf day = facts.asOf(LocalDate.of(1999, 3, 12));
        day.members("nato").size();
        day.overlap("osce", "nato").both();
        day.claims().forEach(c -> System.out.println(c.sentence(Locale.ENGLISH) + " " + c.verdict()));

        ExportRequest request =
                ExportRequest.between("osce", "nato").asOf(day.date()).in(Locale.ENGLISH);
        new PdfExporter().export(facts, request, out);
        new ExcelExporter().export(facts, request, out);
        new JsonExporter().export(facts, ExportRequest.everything(), out);
        // end
    }

    @Test
    void standsHereAsItStandsThere() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/entente/cli/ReadmeTest.java"));
        String readme = Files.readString(Path.of("../../README.md"));

        assertThat(code(between(source, "// README\n", "// end\n")))
                .isEqualTo(code(between(readme, "```java\n", "```")));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String code(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }
}
