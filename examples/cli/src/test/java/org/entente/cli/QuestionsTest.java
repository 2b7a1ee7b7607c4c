package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.Fact;
import org.entente.model.FactId;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
    }

    @Test
    void overlapTellsWhereEachStateBelongs() {
        Run run = sample.run("overlap", "assembly", "pact", "--as-of", "2005-01-01", "--format", "csv");

        assertThat(run.out()).isEqualTo(Golden.text("overlap-assembly-pact-2005.csv"));
    }

    @Test
    void overlapForPeopleEndsWithTheCounts() {
        Run run = sample.run("overlap", "assembly", "pact", "--as-of", "1990-01-01");

        assertThat(run.lines()).last().isEqualTo("2 in both, 5 only in assembly, 0 only in pact on 1990-01-01");
    }

    @Test
    void claimsAreAnswersWhateverTheirVerdict() {
        Run run = sample.run("claims", "--as-of", "2023-01-01", "--format", "csv");

        assertThat(run.lines()).first().isEqualTo("id,verdict,since,until,sentence,why");
        assertThat(run.lines()).hasSize(SampleWorld.facts().claims().size() + 1);
        assertThat(run.out()).contains(",holds,").contains(",fails,");
        assertThat(run.code()).isZero();
    }

    @Test
    void thatThereAreNoMilestonesIsSaidToPeople() {
        assertThat(sample.run("milestones", "--to", "1800").out()).isEqualTo("0 milestones\n");
        assertThat(sample.run("milestones", "--to", "1800", "--format", "csv").lines())
                .hasSize(1);
        assertThat(sample.run("milestones", "--to", "1800", "--format", "json").out())
                .isEqualTo("[]\n");
    }

    @Test
    void milestonesCanBeBoundedByDateAreaStateAndBodies() {
        Run all = sample.run("milestones", "--format", "csv");
        Run some = sample.run("milestones", "--format", "csv", "--from", "1990", "--to", "1999-12");

        assertThat(all.lines()).hasSize(SampleWorld.facts().milestones().size() + 1);
        assertThat(all.lines())
                .first()
                .isEqualTo("id,date,end,kind,title,organizations,states,areas,document,weight,sources");
        assertThat(some.lines().size()).isBetween(2, all.lines().size() - 1);
        assertThat(some.lines().stream().skip(1).map(line -> line.split(",", 3)[1]))
                .isSorted()
                .allMatch(date -> date.startsWith("199"));
        assertThat(sample.run("milestones", "--between", "pact,assembly")
                        .lines()
                        .size())
                .isLessThan(sample.run("milestones").lines().size());
    }

    @Test
    void everythingCanBeListed() {
        assertThat(sample.run("list", "organizations", "--format", "csv").lines())
                .first()
                .isEqualTo("id,acronym,name,kind,founded,dissolved,parent");
        assertThat(sample.run("list", "states", "--format", "csv").lines())
                .hasSize(SampleWorld.facts().states().size() + 1);
        assertThat(sample.run("list", "areas", "--format", "json").out()).startsWith("[\n  {\"id\":\"");
        assertThat(sample.run("list", "documents").lines())
                .hasSize(SampleWorld.facts().documents().size() + 1);
    }

    @Test
    void showLaysOutAFactWithWhoSaysSo() {
        assertThat(sample.run("show", "pact-dd").out()).isEqualTo(Golden.text("show-pact-dd.txt"));
        assertThat(sample.run("show", "assembly-zzyy").out()).isEqualTo(Golden.text("show-assembly-zzyy.txt"));
    }

    @Test
    void everyFactCanBeShown() {
        SampleWorld.facts().allFacts().map(Fact::factId).map(FactId::value).forEach(id -> {
            Run run = sample.run("show", id);

            assertThat(run.err()).as(id).isEmpty();
            assertThat(run.out()).startsWith(id + " (");
        });
    }

    @Test
    void coverageCountsEachStatementOnceAsReadReportedOrUnsourced() {
        String[] all = sample.run("coverage", "--format", "csv").lines().get(1).split(",", -1);

        assertThat(all[2])
                .isEqualTo(Integer.toString(SampleWorld.facts().statements().size()));
        assertThat(Integer.parseInt(all[4]) + Integer.parseInt(all[5])).isEqualTo(Integer.parseInt(all[3]));
        assertThat(Integer.parseInt(all[7]) + Integer.parseInt(all[8])).isEqualTo(Integer.parseInt(all[3]));
    }

    @Test
    void coverageTellsPeopleTheSharesAndNeverRoundsThemUp() {
        int statements = SampleWorld.facts().statements().size();

        assertThat(sample.run("coverage").lines())
                .last()
                .asString()
                .startsWith("Of " + statements + " statements, 100 % are sourced and ")
                .contains(" % read; ")
                .endsWith(" % have a primary source.");
        assertThat(sample.run("coverage", "--format", "csv").out()).doesNotContain("%");
    }
}
