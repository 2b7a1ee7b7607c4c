package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {
    @TempDir
    private Path folder;

    @Test
    void writesANote() throws IOException {
        FactBase facts = SampleWorld.facts();
        Path file = folder.resolve("note.pdf");
        // @start region="note"
        ExportRequest request = ExportRequest.about("pact").asOf(LocalDate.of(1999, 3, 12));
        new PdfExporter().export(facts, request, file);
        // @end

        assertThat(file).isNotEmptyFile();
    }
}
