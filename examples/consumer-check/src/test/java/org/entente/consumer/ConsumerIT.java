package org.entente.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What examples/consumer prints, built from the published artifacts alone. */
class ConsumerIT {
    private static final Path BUILT = Path.of("target/it/consumer/target");
    private static final String[] ON_17 = {
        "Allies on 1999-03-11: 16", "Allies on 1999-03-12: 19", "own facts as json: {", "own facts as xlsx: PK",
    };

    @Test
    void runsOnTheClassPath() throws Exception {
        assertThatAllWasDone(Jdk.thatRunsThisTest().runOnTheClassPath(BUILT));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThatAllWasDone(Jdk.thatRunsThisTest().runOnTheModulePath(BUILT));
    }

    private static void assertThatAllWasDone(List<String> printed) {
        assertThat(printed)
                .startsWith(ON_17)
                .contains(
                        "own facts as pdf: %PDF",
                        "note in memory: %PDF",
                        "All NATO Allies are OSCE participating States. holds since 1973-07-03",
                        "first lines of README: 19 Allies, 19 in both; %PDF- and [PK, \"schemaVersion\"]");
    }

    @Test
    void readsAndWritesTablesOnJava17OnEitherPath() throws Exception {
        Optional<Jdk> floor = Jdk.of17();
        assumeTrue(floor.isPresent(), "no JDK 17 was found on this machine, so nothing was run on one");

        for (List<String> printed : List.of(
                floor.orElseThrow().runOnTheClassPath(BUILT),
                floor.orElseThrow().runOnTheModulePath(BUILT))) {
            assertThat(printed).startsWith(ON_17).endsWith("notes need Java 21, left out on Java 17");
        }
    }

    @Test
    void compilesTheFirstLinesOfReadme() throws IOException {
        String source = Files.readString(Path.of("../consumer/src/main/java/org/example/consumer/FirstLines.java"));
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
