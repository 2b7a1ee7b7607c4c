package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors that the shipped facts have to give, whatever else is said in them. */
class ShippedFactsTest {
    private static final String HEADER = "state,name,role,status,start,start_precision,end,sources";

    @ParameterizedTest
    @CsvSource({
        "1949-08-23, 0", "1949-08-24, 12", "1952-02-17, 12", "1952-02-18, 14", "1955-05-05, 14", "1955-05-06, 15",
        "1982-05-29, 15", "1982-05-30, 16", "1990-10-03, 16", "1999-03-11, 16", "1999-03-12, 19", "2004-03-28, 19",
        "2004-03-29, 26", "2009-04-01, 28", "2017-06-05, 29", "2020-03-27, 30", "2023-04-03, 30", "2023-04-04, 31",
        "2024-03-06, 31", "2024-03-07, 32", "2026-11-23, 32"
    })
    void natoHadSoManyAllies(String day, int allies) {
        Run run = Run.of("members", "nato", "--as-of", day, "--format", "csv");

        assertThat(run.lines()).hasSize(allies + 1).first().isEqualTo(HEADER);
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1973-07-02, 0", "1973-07-03, 35", "1990-10-03, 34", "1991-06-19, 35", "1991-09-10, 38", "1992-01-30, 48",
        "1992-03-24, 51", "1993-01-01, 52", "1996-04-25, 54", "2000-11-10, 55", "2006-06-22, 56", "2012-11-21, 57"
    })
    void theOsceHadSoManyParticipatingStates(String day, int states) {
        Run run = Run.of("members", "osce", "--as-of", day);

        assertThat(run.out()).contains(states + " participating States on " + day);
    }

    @Test
    void theStatementThatTheDocumentOfTheFeedShowsIsWrittenSo() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("../../docs/feed.md")).stream()
                .filter(line -> line.startsWith("{\"id\":"))
                .toList();

        assertThat(shown).isNotEmpty();
        assertThat(Run.of("export", "--format", "ndjson", "--out", "-").lines()).containsAll(shown);
    }

    @Test
    void theAlliesOfMarch1999BearTheNamesOfTheDay() {
        Run run = Run.of("members", "nato", "--as-of", "1999-03-12", "--format", "csv");

        List<String> known = run.lines().stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
        assertThat(String.join("\n", known) + "\n").isEqualTo(Golden.text("members-nato-1999-without-sources.csv"));
        assertThat(run.lines()).noneMatch(line -> line.endsWith(","));
    }

    @Test
    void milestonesOfAnAreaAreThoseOfItsPartsToo() {
        assertThat(Run.of("milestones", "--area", "membership").out())
                .contains("nato-enlargement-2024 ", "yugoslavia-suspension-1992 ")
                .doesNotContain("london-declaration-1990 ");
    }

    @Test
    void yugoslaviaWasSuspendedAndIsNotCounted() {
        Run run = Run.of("members", "osce", "--as-of", "1995-06-01");

        assertThat(run.out()).contains("Suspended, and not counted: Yugoslavia");
        assertThat(Run.of("members", "osce", "--as-of", "1995-06-01", "--format", "csv")
                        .lines())
                .filteredOn(line -> line.contains(",suspended,"))
                .singleElement()
                .asString()
                .startsWith("YUCS,Yugoslavia,member,suspended,1973-07-03,day,");
    }

    @Test
    void allAlliesAreInBoth() {
        assertThat(Run.of("overlap", "osce", "nato").lines())
                .last()
                .isEqualTo("32 in both, 25 only in osce, 0 only in nato on 2026-11-23");
        assertThat(Run.of("claims", "--format", "csv").lines())
                .anyMatch(line -> line.startsWith("allies-are-participating-states,holds,"));
    }

    @Test
    void theShippedFactsAreRight() {
        Run run = Run.of("validate");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("0 errors, ").contains(" facts with ");
    }

    @Test
    void theVersionTellsOfProgramFactsAndJava() {
        assertThat(Run.of("--version").out())
                .startsWith("entente ")
                .contains("facts   edition ", ", known to 20")
                .contains("java    ");
    }
}
