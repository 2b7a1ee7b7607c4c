package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.json.JsonFacts;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;
    private Path out;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
        out = folder.resolve("notes of 2010");
    }

    @ParameterizedTest
    @CsvSource({
        "--between, 'assembly,pact', assembly-pact",
        "--about, pact, about-pact",
        "--area, small-arms, area-small-arms",
        "--state, aa, state-aa"
    })
    void filesAreNamedByScopeDayAndLanguage(String option, String scope, String slug) throws IOException {
        Run run = sample.run("brief", option, scope, "--as-of", "2010-06-01", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).containsExactlyElementsOf(paths(slug + "_2010-06-01_en", "pdf", "xlsx", "json"));
        assertThat(written()).hasSize(3);
        assertThat(Files.readString(Path.of(run.lines().get(2)))).contains("\"scope\"");
    }

    @Test
    void formAndProfileAndLanguageAreInTheName() {
        String[] common = {"--between", "assembly,pact", "--as-of", "2010-06-01", "--lang", "fr", "--format", "json"};

        Run dossier = sample.run(brief(common, "--form", "dossier"));
        Run working = sample.run(brief(common, "--profile", "working", "--paper", "letter", "--number", "7"));

        assertThat(dossier.lines()).containsExactlyElementsOf(paths("assembly-pact_2010-06-01_fr_dossier", "json"));
        assertThat(working.lines()).containsExactlyElementsOf(paths("assembly-pact_2010-06-01_fr_working", "json"));
    }

    @Test
    void noFolderIsMadeForANoteThatCannotBePrinted() {
        Run run = sample.run("brief", "--about", "pact", "--prepared-by", "漢", "--out", out.toString());

        assertThat(run.err()).contains("U+6F22");
        assertThat(out).doesNotExist();
    }

    private String[] brief(String[] common, String... more) {
        return Stream.of(new String[] {"brief", "--out", out.toString()}, common, more)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private List<String> paths(String name, String... endings) {
        return Stream.of(endings)
                .map(ending -> out.resolve(name + "." + ending).toString())
                .toList();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        }
    }

    @Test
    void theWholeIsReadBackEqual() throws IOException {
        Path file = folder.resolve("whole.json");

        Run run = sample.run("export", "--format", "json", "--out", file.toString());

        assertThat(run.out()).isEqualTo(file + "\n");
        assertThat(JsonFacts.read(file).orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void theWholeGoesToAFolderOrToStandardOutput() throws IOException {
        Files.createDirectories(out);

        Run toFolder = sample.run("export", "--format", "json", "--out", out.toString());
        Run toOutput = sample.run("export", "--format", "json", "--out", "-");

        assertThat(toFolder.lines()).containsExactlyElementsOf(paths("everything_2024-01-31_en", "json"));
        assertThat(toOutput.out()).isEqualTo(Files.readString(written().get(0)));
        assertThat(toOutput.out()).isEqualTo(Files.readString(sample.file()));
    }

    @ParameterizedTest
    @CsvSource({"csv, datapackage.json", "YAML, dataset.yaml"})
    void aFormatOfManyFilesGoesToAFolderOfItsOwn(String format, String first) {
        Run run = sample.run("export", "--format", format, "--out", out.toString());
        Run again = sample.run("export", "--format", format, "--out", out.toString());
        Run toOutput = sample.run("export", "--format", format, "--out", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).isEqualTo(out.resolve(first).toString());
        assertThat(run.lines()).allMatch(line -> Files.isRegularFile(Path.of(line)));
        assertThat(again.err()).isEqualTo("entente: '" + out + "' cannot be written: this folder is not empty\n");
        assertThat(again.code()).isEqualTo(2);
        assertThat(toOutput.err()).contains("a folder of files cannot go to standard output");
        assertThat(toOutput.code()).isEqualTo(2);
    }

    @Test
    void ownFactsCanBeLaidOverTheShippedOnes() {
        Run over = sample.run("list", "organizations", "--with-shipped");

        assertThat(over.out()).contains("\npact ", "\nnato ");
        assertThat(sample.run("list", "organizations").out())
                .contains("\npact ")
                .doesNotContain("\nnato ");
    }

    @Test
    void aWorkbookIsReadAsAFeedIs() {
        String workbook = folder.resolve("whole.xlsx").toString();

        assertThat(sample.run("export", "--format", "xlsx", "--profile", "working", "--out", workbook)
                        .code())
                .isZero();

        assertThat(Run.of("claims", "--facts", workbook, "--format", "csv"))
                .isEqualTo(sample.run("claims", "--format", "csv"));
        assertThat(Run.of("list", "organizations", "--facts", workbook, "--with-shipped")
                        .out())
                .contains("\npact ", "\nnato ");
    }

    @Test
    void validateTellsOfAFeed() {
        Run run = Run.of("validate", sample.file().toString());

        assertThat(run.out()).startsWith("0 errors, ");
        assertThat(run.code()).isZero();
        assertThat(Run.of("validate", sample.file().toString(), "--facts", "x").code())
                .isEqualTo(2);
    }
}
