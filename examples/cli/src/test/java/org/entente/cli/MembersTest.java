package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
    }

    @Test
    void csvHasTheColumnsOfTheContract() {
        Run run = sample.run("members", "assembly", "--as-of", "1993-01-01", "--format", "csv");

        assertThat(run.out()).isEqualTo(Golden.text("members-assembly-1993.csv"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void csvTellsHowAStartIsKnownAndWhoBelongsThroughAnotherBody() {
        Run run = sample.run("members", "round-table", "--as-of", "2005-01-01", "--format", "csv");

        assertThat(run.out()).isEqualTo(Golden.text("members-round-table-2005.csv"));
    }

    @Test
    void jsonHasTheKeysOfCsvWithNullForNothing() {
        Run run = sample.run("members", "bridge", "--as-of", "1994-12-31", "--format", "json");

        assertThat(run.out()).isEqualTo(Golden.text("members-bridge-1994.json"));
    }

    @Test
    void theTableShowsTodaysNamesTheSuspendedAndTheCount() {
        Run run = sample.run("members", "assembly", "--as-of", "1993-01-01");

        assertThat(run.out()).isEqualTo(Golden.text("members-assembly-1993.txt"));
    }

    @Test
    void thoseInDoubtStandApartFromTheTable() {
        Run table = sample.run("members", "bridge", "--as-of", "1994-06-30");
        Run csv = sample.run("members", "bridge", "--as-of", "1994-06-30", "--format", "csv");

        assertThat(table.lines()).last().asString().startsWith("Not certain, and not counted: ");
        assertThat(csv.out()).doesNotContain("FF,");
        assertThat(csv.err()).startsWith("entente: Not certain, and not counted: ");
    }

    @Test
    void beforeABodyExistedThereIsTheHeaderOnly() {
        Run csv = sample.run("members", "pact", "--as-of", "1950-04-03", "--format", "csv");
        Run json = sample.run("members", "pact", "--as-of", "1940-01-01", "--format", "json");
        Run table = sample.run("members", "pact", "--as-of", "1940-01-01");

        assertThat(csv.out()).isEqualTo("state,name,role,status,start,start_precision,end,sources\n");
        assertThat(csv.code()).isZero();
        assertThat(json.out()).isEqualTo("[]\n");
        assertThat(table.out()).startsWith("0 Allies on 1940-01-01 (there was no NP on that day: founded ");
    }

    @Test
    void aDayBeyondThePositionDateIsToldOf() {
        Run run = sample.run("members", "pact", "--as-of", "2024-02-01", "--format", "csv");

        assertThat(run.err()).isEqualTo("entente: facts known to 2024-01-31\n");
        assertThat(run.code()).isZero();
        assertThat(sample.run("members", "pact", "--as-of", "2024-01-31").err()).isEmpty();
    }

    @Test
    void idsAreTakenInAnyCase() {
        assertThat(sample.run("members", "PACT").out())
                .isEqualTo(sample.run("members", "pact").out())
                .isNotEmpty();
    }
}
