package org.entente.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPackageTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @TempDir
    private Path home;

    @Test
    void theSameFactsGiveTheSameBytesAnywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        CsvPackage.write(FACTS, home.resolve("one"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            CsvPackage.write(FACTS, home.resolve("other"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(CsvFiles.bytes(home.resolve("other")))
                .usingRecursiveComparison()
                .isEqualTo(CsvFiles.bytes(home.resolve("one")));
    }

    @Test
    void namesWhatItWroteTheDescriptionFirst() throws IOException {
        List<Path> written = CsvPackage.write(FACTS, home.resolve("data"));

        assertThat(written.get(0)).isEqualTo(home.resolve("data").resolve("datapackage.json"));
        assertThat(written)
                .allMatch(Files::isRegularFile)
                .hasSize(CsvFiles.bytes(home.resolve("data")).size());
    }

    @Test
    void linesEndInALineFeedAlsoTheLast() throws IOException {
        CsvPackage.write(FACTS, home.resolve("data"));

        String facts = Files.readString(home.resolve("data/facts.csv"), StandardCharsets.UTF_8);
        assertThat(facts)
                .startsWith("id,kind\nedition,edition\n")
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void aFolderThatHoldsAnythingStaysAsItIs() throws IOException {
        Path own = Files.writeString(home.resolve("own.txt"), "mine");

        assertThatThrownBy(() -> CsvPackage.write(FACTS, home))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("this folder is not empty");
        assertThat(CsvFiles.bytes(home).keySet())
                .containsExactly(own.getFileName().toString());
    }

    @Test
    void aFolderThatIsEmptyIsFilled() throws IOException {
        CsvPackage.write(FACTS, home);

        assertThat(CsvFiles.bytes(home).keySet())
                .contains("datapackage.json", "memberships.csv")
                .hasSize(Tables.ALL.size() + 1);
    }
}
