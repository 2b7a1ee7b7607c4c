package org.entente.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {
    @TempDir
    private Path home;

    @Test
    void writesADataPackage() throws IOException {
        FactBase facts = SampleWorld.facts();
        Path folder = home.resolve("package");
        // @start region="write"
        List<Path> files = CsvPackage.write(facts, folder); // datapackage.json and one CSV for each table
        // @end

        assertThat(files).contains(folder.resolve("datapackage.json"));
    }
}
