package org.entente.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.model.Bound;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "1990-07-06, 1990-07-06, 1990-07-06",
        "1990-02, 1990-02-01, 1990-02-28",
        "1990, 1990-01-01, 1990-12-31",
        "by 1990-07, '', 1990-07-31",
        "attested 1990-07-06, '', 1990-07-06",
        "unknown, '', ''",
        "open, '', ''"
    })
    void aStartLiesBetweenItsDays(String bound, String earliest, String latest) {
        assertThat(Days.earliestStart(Bound.parse(bound))).isEqualTo(earliest);
        assertThat(Days.latestStart(Bound.parse(bound))).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-07-06, 1990-07-06, 1990-07-06",
        "1990, 1990-01-01, 1990-12-31",
        "by 1990-07, '', 1990-07-31",
        "attested 1990-07-06, 1990-07-07, ''",
        "unknown, '', ''",
        "open, '', ''"
    })
    void anEndLiesAfterTheDayOnWhichSomebodyWasSeenToBeIn(String bound, String earliest, String latest) {
        assertThat(Days.earliestEnd(Bound.parse(bound))).isEqualTo(earliest);
        assertThat(Days.latestEnd(Bound.parse(bound))).isEqualTo(latest);
    }

    @Test
    void standBesideADateThatIsNotKnownToTheDay(@TempDir Path home) throws IOException {
        FactBase facts = SampleWorld.facts();
        CsvFiles files = CsvFiles.write(facts, home.resolve("data"));

        for (Document document : facts.documents()) {
            assertThat(files.rows("documents").stream()
                            .filter(row ->
                                    row.getField("id").equals(document.id().value())))
                    .extracting(
                            row -> row.getField("date"),
                            row -> row.getField("date_earliest"),
                            row -> row.getField("date_latest"))
                    .containsExactly(tuple(
                            document.date().map(PartialDate::toString).orElse(""),
                            document.date().map(it -> it.earliest().toString()).orElse(""),
                            document.date().map(it -> it.latest().toString()).orElse("")));
        }
    }
}
