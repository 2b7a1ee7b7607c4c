package org.entente.export.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is composed out of the sample world, word for word, in files to be read: {@code _} stands for a blank that doesn't
 * break. {@code -Dentente.update} writes them anew.
 */
class ComposedTextTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/entente/export/briefing");

    static Stream<ExportRequest> requests() {
        return Stream.of(
                        ExportRequest.between("assembly", "pact"),
                        ExportRequest.between("pact", "assembly", "union"),
                        ExportRequest.about("pact"),
                        ExportRequest.area("small-arms"),
                        ExportRequest.state("EE"))
                .map(it -> it.asOf(LocalDate.of(2024, 1, 31)))
                .flatMap(it -> Stream.of(ExportRequest.Form.values()).map(it::as))
                .flatMap(it -> Labels.LANGUAGES.stream().map(it::in));
    }

    static Stream<ExportRequest> requestsOfEarlierDays() {
        return Stream.of("1960-01-01", "1976-01-01", "1994-06-01")
                .map(LocalDate::parse)
                .map(ExportRequest.between("assembly", "pact")::asOf)
                .flatMap(it -> Labels.LANGUAGES.stream().map(it::in));
    }

    @ParameterizedTest
    @MethodSource({"requests", "requestsOfEarlierDays"})
    void isAsItWasRead(ExportRequest request) throws IOException {
        Selection selection = Selection.of(SampleWorld.facts(), request);
        String text = PlainText.of(new BriefingComposer().compose(selection)).replace(ProgramVersion.TEXT, "VERSION");
        Path file = FOLDER.resolve(selection.fileName() + ".txt");
        if (System.getProperty("entente.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text, UTF_8);
        }
        assertThat(text)
                .as(file + " is what was composed before: run mvn -pl exporters/briefing test -Dtest=ComposedTextTest"
                        + " -Dentente.update and read what changed")
                .isEqualTo(Files.readString(file, UTF_8));
    }
}
