package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    void writesTheWholeAndReadsItBack() throws IOException {
        FactBase facts = SampleWorld.facts();
        Path file = folder.resolve("feed.json");
        // @start region="round-trip"
        new JsonExporter().export(facts, ExportRequest.everything(), file);
        FactBase again = JsonFacts.read(file).orThrow(); // equal to facts
        // @end

        assertThat(again).isEqualTo(facts);
    }
}
