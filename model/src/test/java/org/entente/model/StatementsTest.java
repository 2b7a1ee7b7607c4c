package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void coverageCountsTheStatements() {
        List<Statement> sourced = FACTS.statements().stream()
                .filter(it -> !it.sources().isEmpty())
                .toList();
        long read = sourced.stream()
                .filter(it -> it.sources().stream().anyMatch(source -> source.evidence() == Citation.Evidence.READ))
                .count();
        assertThat(FACTS.coverage()).isEqualTo(new Coverage(FACTS.statements().size(), sourced.size(), (int) read));
        assertThat(read).isPositive();
    }

    @Test
    void everythingSaidOfABodyIsAStatementUnderItsField() {
        assertThat(said("assembly"))
                .containsExactly(
                        "names.1 | Conference of the Valleys | open to 1995-01-01",
                        "names.2 | Organization of the Valleys | 1995-01-01 to open",
                        "kinds.2 | regional-organization | 1995-01-01 to open",
                        "seats.1 | Val-d’Œuvre | attested 1991 to open",
                        "founded | 1973-07-03 | 1973-07-03 to open");
        assertThat(said("round-table")).contains("dissolved | 2015-06 | 2015-06 to open");
    }

    @Test
    void everythingSaidOfAStateIsAStatement() {
        assertThat(said("ZZYY"))
                .containsExactly(
                        "names.1 | Zed Union | open to open", "exists | 1945 to 1992-04-27 | 1945 to 1992-04-27");
        assertThat(said("zzyy-ee")).containsExactly("kind | ZZYY separates-from EE | 1991-09-08 to open");
    }

    @Test
    void everyEventAndSuspensionOfAMembershipIsAStatement() {
        assertThat(said("assembly-zzyy"))
                .containsExactly(
                        "events.1 | joined | 1973-07-03 to open",
                        "events.2 | succeeded | 2000-11-10 to open",
                        "suspensions.1 | participation | 1992-07-08 to 2000-11-10");
    }

    @Test
    void aMilestoneAnAreaAndACooperationAreStatementsToo() {
        assertThat(said("border-mission-1996"))
                .containsExactly("summary | A mission watches the border of Eastmark | 1996-01 to open");
        assertThat(said("small-arms")).containsExactly("name | Small arms | ");
        assertThat(said("assembly-pact-small-arms"))
                .containsExactly(
                        "summary | They work together: small-arms. | attested 2004 to open",
                        "channels.1 | Staff talks | 2004 to open",
                        "channels.2 | Joint visits to depots | by 2006 to 2012-01-01");
    }

    @Test
    void everyRivalValueIsAStatement() {
        assertThat(said("assembly-opening-day"))
                .containsExactly("values.1 | 1973-07-03 | ", "values.2 | 1975-08-01 | ");
    }

    @Test
    void documentsAndClaimsAreNoStatements() {
        assertThat(said("handbook")).isEmpty();
        assertThat(said("allies-participate")).isEmpty();
    }

    @Test
    void aStatementHasTheCitationsOfWhatSaysIt() {
        assertThat(FACTS.statements().stream()
                        .filter(it ->
                                it.subject().equals("pact-dd") && it.predicate().equals("events.3"))
                        .flatMap(it -> it.sources().stream())
                        .map(it -> it.document().value()))
                .containsExactly("gazette-1992", "pact-treaty-1950");
    }

    @Test
    void theStatementsStandInTheOrderOfTheBase() {
        assertThat(FACTS.statements())
                .extracting(Statement::subject)
                .startsWith("assembly")
                .endsWith("pact-dd-day");
        assertThat(FACTS.statements()).hasSize(125);
    }

    private static List<String> said(String subject) {
        return FACTS.statements().stream()
                .filter(it -> it.subject().equals(subject))
                .map(it -> it.predicate() + " | " + it.object() + " | "
                        + it.time()
                                .map(time -> time.start() + " to " + time.end())
                                .orElse(""))
                .toList();
    }
}
