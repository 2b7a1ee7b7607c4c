package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.AsOf;
import org.entente.model.Claim;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Standing;
import org.entente.model.StateCode;
import org.entente.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the model answers for every body and claim, on every day on which anything changes, and on the day before and after it,
 * beside what plain reading of the events gives.
 */
class EveryDayTest {
    private static final FactBase FACTS = CuratedFacts.load();

    static Stream<OrganizationId> bodies() {
        return FACTS.organizations().stream().map(Organization::id);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theRollTheCountAndThePartnersAreThoseThatTheEventsGive(OrganizationId id) {
        Organization body = FACTS.organization(id);
        Set<LocalDate> days = days(body);
        assertThat(days).hasSizeGreaterThan(2);
        days.forEach(day -> {
            AsOf asOf = FACTS.asOf(day);
            NaiveRoll naive = new NaiveRoll(FACTS, body, day);
            assertThat(asOf.roll(id).stream().map(EveryDayTest::line).collect(Collectors.toSet()))
                    .as("roll of %s on %s", id, day)
                    .isEqualTo(naive.certain());
            assertThat(asOf.count(id)).as("count of %s on %s", id, day).isEqualTo(naive.count());
            assertThat(asOf.partners(id))
                    .as("partners of %s on %s", id, day)
                    .extracting(it -> it.state().code().value())
                    .containsExactlyInAnyOrderElementsOf(naive.partners());
        });
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theOverlapWithAnyOtherBodyIsThatOfTheMembers(OrganizationId id) {
        for (LocalDate day : turningDays(FACTS.organization(id))) {
            AsOf asOf = FACTS.asOf(day);
            Set<String> own = states(asOf, id);
            for (Organization other : FACTS.organizations()) {
                Set<String> both = new TreeSet<>(own);
                both.retainAll(states(asOf, other.id()));
                assertThat(asOf.overlap(id, other.id()).both())
                        .as("in %s and %s on %s", id, other.id(), day)
                        .extracting(it -> it.code().value())
                        .containsExactlyInAnyOrderElementsOf(both);
            }
        }
    }

    private static Set<String> states(AsOf asOf, OrganizationId body) {
        return asOf.members(body).stream()
                .map(Standing::member)
                .filter(StateCode.class::isInstance)
                .map(MemberId::value)
                .collect(Collectors.toSet());
    }

    @Test
    void aVerdictIsTheSameFromItsFirstDayToItsLast() {
        assertThat(FACTS.claims()).isNotEmpty();
        FACTS.claims().parallelStream().forEach(EveryDayTest::assertSameFromFirstDayToLast);
    }

    private static void assertSameFromFirstDayToLast(Claim claim) {
        boolean speaksOfPartners = claim.predicate().toString().contains("Partners");
        Set<LocalDate> days = claim.organizations().stream()
                .map(FACTS::organization)
                .flatMap(body -> (speaksOfPartners ? turningDays(body) : NaiveRoll.turningDays(FACTS, body)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(days).isNotEmpty();
        Verdict before = verdict(claim, LocalDate.of(1945, 1, 1));
        for (LocalDate day : days) {
            Verdict verdict = verdict(claim, day);
            boolean ended = before.until().filter(until -> !until.isAfter(day)).isPresent();
            if (ended) {
                assertBegins(claim, before, before.until().orElseThrow());
                before = verdict(claim, before.until().orElseThrow());
            }
            assertThat(verdict).as("%s on %s", claim.id(), day).hasToString(before.toString());
            before = verdict;
        }
    }

    private static void assertBegins(Claim claim, Verdict before, LocalDate day) {
        Verdict after = verdict(claim, day);
        assertThat(after.since()).as("%s on %s", claim.id(), day).contains(day);
        assertThat(after.outcome()).as("%s on %s", claim.id(), day).isNotEqualTo(before.outcome());
        assertThat(verdict(claim, day.minusDays(1)))
                .as("%s before %s", claim.id(), day)
                .hasToString(before.toString());
    }

    private static Verdict verdict(Claim claim, LocalDate day) {
        return FACTS.asOf(day).check(claim).verdict();
    }

    /** The days on which the body, what it includes or what it runs can change, each with the day before and after it. */
    private static Set<LocalDate> days(Organization body) {
        return turningDays(body).stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> turningDays(Organization body) {
        return FACTS.organizations().stream()
                .filter(it -> it.equals(body)
                        || body.includesMembersOf().contains(it.id())
                        || it.parent().filter(body.id()::equals).isPresent())
                .flatMap(it -> NaiveRoll.turningDays(FACTS, it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NaiveRoll.Line line(Standing standing) {
        return new NaiveRoll.Line(
                standing.member().value(),
                standing.role().code(),
                standing.suspension().isPresent(),
                standing.counted());
    }
}
