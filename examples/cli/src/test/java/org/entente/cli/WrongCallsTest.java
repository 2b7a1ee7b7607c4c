package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongCallsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> wrongCalls() {
        return Stream.of(
                wrong("there is no organization 'natoo'; did you mean 'nato'?", "members", "natoo"),
                wrong("there is no organization 'nto'; did you mean 'nato'?", "brief", "--between", "osce,nto"),
                wrong("there is no area 'small-arm'; did you mean 'small-arms'?", "brief", "--area", "small-arm"),
                wrong("there is no state 'QQQQ'", "milestones", "--state", "qqqq"),
                wrong("there is no fact 'nato-esp'; did you mean 'nato-es'?", "show", "nato-esp"),
                wrong("there is no command 'membrs'; did you mean 'members'?", "membrs", "nato"),
                wrong("there is no command 'membrs'", "help", "membrs"),
                wrong("See 'entente list organizations'.", "overlap", "nato", "everybody"),
                wrong("See 'entente list areas'.", "brief", "--area", "arms"),
                wrong("See 'entente list states'.", "brief", "--state", "Ukraine"),
                wrong("there is no option '--frmat'; did you mean '--format'?", "claims", "--frmat", "csv"),
                wrong("'osce' is one word too many", "members", "nato", "osce"),
                wrong("missing required parameter: 'ORG'", "members"),
                wrong("there is no day '1999-02-30' in the calendar", "members", "nato", "--as-of", "1999-02-30"),
                wrong("'12/3/1999' is not a day: write it as 1999-03-12", "claims", "--as-of", "12/3/1999"),
                wrong("'1999' is not a day: write it as 1999-03-12", "claims", "--as-of", "1999"),
                wrong("there is no date '1999-13' in the calendar", "milestones", "--from", "1999-13"),
                wrong("--to 1990 lies before --from 1999", "milestones", "--from", "1999", "--to", "1990"),
                wrong("'xml' is none of table, csv, json", "members", "nato", "--format", "xml"),
                wrong("'de' is none of en, fr", "brief", "--lang", "de"),
                wrong("'a5' is none of a4, letter; did you mean 'a4'?", "brief", "--paper", "a5"),
                wrong("there is no format 'doc' here; there are pdf, xlsx, json", "brief", "--format", "pdf,doc"),
                wrong("there is no format 'pdf' here; there are json", "export", "--format", "pdf"),
                wrong("there is no fact 'london-declaration'; did you mean '", "cite", "london-declaration"),
                wrong("'bib' is none of bibtex, csl-json", "cite", "--format", "bib"),
                wrong("missing required option: '--format=", "export"),
                wrong("a folder of files cannot go to standard output", "export", "--format", "yaml", "--out", "-"),
                wrong("missing required option: '--out=DIR'", "import", "my.xlsx"),
                wrong("missing required parameter: 'FILE'", "import", "--out", "there"),
                wrong("the facts to look at are named twice", "import", "a.json", "--facts", "b.json", "--out", "c"),
                wrong("--annotated copies a workbook", "import", "a.json", "--out", "b", "--annotated", "c.xlsx"),
                wrong("--about=ORG, --area=AREA are mutually exclusive", "brief", "--about", "nato", "--area", "x"),
                wrong("'between' takes two or more different organizations", "brief", "--between", "nato"),
                wrong("--with-shipped lays your own facts over", "claims", "--with-shipped"),
                wrong("'things' is none of organizations, states, areas, documents", "list", "things"),
                wrong("missing required parameter: 'organizations|states|areas|documents'", "list"));
    }

    private static Arguments wrong(String message, String... args) {
        return Arguments.of(message, List.of(args));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallGetsOneClearMessage(String message, List<String> args) {
        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.err()).startsWith("entente: ").contains(message).doesNotContain("\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void withoutACommandThereIsHelp() {
        Run run = Run.of();

        assertThat(run.err()).startsWith("Usage: entente ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Run.of("--help").out()).isEqualTo(run.err());
        assertThat(Run.of("help", "members").out())
                .isEqualTo(Run.of("members", "--help").out())
                .startsWith("Usage: entente members ");
    }

    @Test
    void factsThatAreNotThereCannotBeRead() {
        Path nowhere = folder.resolve("nowhere");

        Run run = Run.of("claims", "--facts", nowhere.toString());

        assertThat(run.err()).isEqualTo("entente: there is no file or folder '" + nowhere + "'\n");
        assertThat(run.code()).isEqualTo(3);
        assertThat(Run.of("validate", nowhere.toString()).code()).isEqualTo(3);
    }

    @Test
    void whatCannotHoldFactsIsNoFacts() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        Run run = Run.of("claims", "--facts", letter.toString());

        assertThat(run.err()).contains("letter.txt' holds no facts: ").contains(".json", ".xlsx", ".yaml");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void factsWithoutTheUsualBodiesNeedAScope() {
        Run run = SampleFeed.in(folder).run("brief", "--out", folder.toString());

        assertThat(run.err())
                .contains("these facts hold no 'osce' and 'nato': say what it is to be about, with --between, ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void wrongFactsAreToldOfWithTheirPlaces() throws IOException {
        Path facts = Files.writeString(folder.resolve("a.yaml"), "states:\n  - {code: AA, nmes: []}\n");

        Run run = Run.of("claims", "--facts", folder.toString());

        assertThat(run.err()).contains(facts + ": ", facts + ":2:16: error: ", "did you mean 'names'?");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFileIsNoFolderToWriteTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run = Run.of("brief", "--format", "json", "--out", file.toString());

        assertThat(run.err()).isEqualTo("entente: '" + file + "' is not a folder\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(3);
        assertThat(Run.of("brief", "--format", "json", "--out", file + "/below").code())
                .isEqualTo(3);
    }

    @Test
    void verboseTellsWhereItHappened() {
        assertThat(Run.of("members", "natoo", "--verbose").err()).contains("\tat org.entente");
    }

    @Test
    void aReaderThatHasEnoughIsNoError() {
        assertThat(onBroken("Broken pipe")).isEqualTo(new Broken(0, ""));
        assertThat(onBroken("No space left on device"))
                .isEqualTo(new Broken(3, "entente: could not write to standard output: No space left on device\n"));
    }

    private record Broken(int code, String err) {}

    private static Broken onBroken(String reason) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Call.run(Terminal.plain(broken, err, Clock.systemUTC()), "list", "states");
        return new Broken(code, err.toString(StandardCharsets.UTF_8));
    }
}
