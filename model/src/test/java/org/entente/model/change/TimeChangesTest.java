package org.entente.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeChangesTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void nothingHappensInNoTime() {
        LocalDate day = LocalDate.of(1999, 3, 12);
        assertThat(Changes.between(FACTS, day, day)).isEmpty();
    }

    @Test
    void timeRunsForward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changes.between(FACTS, LocalDate.of(2000, 1, 1), LocalDate.of(1999, 1, 1)))
                .withMessage("1999-01-01 lies before 2000-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999-03-12 | joined 1999-03-12: NP: Dolmia joined",
                "1999-03-12 | left 1999-03-12: Bridge Programme: Dolmia left, having joined NP",
                "1966-07-01 | left 1966-07-01: NP: Emerald Coast left",
                "2009-04-03 | joined 2009-04-03: NP: Côte d’Émeraude joined",
                "1991-12-24 | joined 1991-12-24: CV: Kolia took over the seat of Wold Confederation",
                "1991-12-24 | left 1991-12-24: CV: Wold Confederation left, its seat being taken over by Kolia",
                "1991-12-24 | founded 1991-12-24: Kolia came into being",
                "1991-12-24 | ended 1991-12-24: Wold Confederation came to an end",
                "1992-07-08 | suspended 1992-07-08: CV: Zed Union was suspended (participation)",
                "2000-11-10 | left 2000-11-10: OV: Zed Union left",
                "2022-03-01 | suspended 2022-03-01: Bridge Programme: North Eastmark was suspended (practical"
                        + " co-operation)",
                "2011-03-01 | suspended 2011-03-01: Neighbours of the Valleys: Lagoonia was suspended (rights of"
                        + " representation)",
                "2011-11-01 | resumed 2011-11-01: Neighbours of the Valleys: Lagoonia was suspended no longer (rights"
                        + " of representation)",
                "1995-01-01 | renamed 1995-01-01: Conference of the Valleys (CV) became Organization of the Valleys"
                        + " (OV)",
                "1986-08-01 | renamed 1986-08-01: Emerald Coast became Côte d’Émeraude",
                "2019-02-12 | renamed 2019-02-12: Eastmark became North Eastmark",
                "1950-04-04 | founded 1950-04-04: Northern Pact (NP) was founded",
                "1994-12-31 | joined 1994: Bridge Programme: Fjordland joined",
                "2015-06-01 | ended 2015-06: Round Table Council came to an end",
                "1995-12-31 | joined 1995: CU: Fjordland joined",
                "2001-06-30 | joined by 2001-06-30: Round Table Council: CU joined",
                "1998-05-01 | founded attested 1998-05-01: Neighbours of the Valleys existed",
                "1998-05-01 | joined attested 1998-05-01: Neighbours of the Valleys: Lagoonia belonged",
                "1994-01-01 | left 1994-01-01: Round Table Council: Eastmark is not known to have belonged any longer"
                        + " as an observer",
                "2010-05-02 | left 2010-05-02: Round Table Council: Kolia is not known to have belonged any longer",
                "2021-10-01 | left 2021-10: Bridge Programme: Kolia left",
                "2003-12-02 | joined 2003-12-02: Neighbours of the Valleys: Marrow Islands joined as an associate"
                        + " partner",
            })
    void whatHappensIsToldOfOnItsDayAndOnNoOther(LocalDate day, String change) {
        assertThat(on(day)).contains(change);
        assertThat(on(day.minusDays(1))).doesNotContain(change);
        assertThat(on(day.plusDays(1))).doesNotContain(change);
        assertThat(lines(LocalDate.of(1940, 1, 1), LocalDate.of(2030, 1, 1))).containsOnlyOnce(change);
    }

    @Test
    void theNameOfTheDayIsThatWhichTheBodyWrote() {
        assertThat(on(LocalDate.of(2019, 2, 12)))
                .contains("renamed 2019-02-12: Eastmark became North Eastmark")
                .noneMatch(it -> it.contains("former Zed Republic"));
        assertThat(on(LocalDate.of(1992, 12, 31)))
                .contains("renamed 1992: In the usage of Bridge Programme, NP, Eastmark became former Zed Republic of"
                        + " Eastmark");
        assertThat(on(LocalDate.of(1995, 11, 15)))
                .contains("joined 1995-11-15: Bridge Programme: former Zed Republic of Eastmark joined");
    }

    @Test
    void whoBelongsThroughAnotherBodyIsToldOfForBoth() {
        assertThat(on(LocalDate.of(2009, 4, 3)))
                .contains("joined 2009-04-03: Round Table Council: Côte d’Émeraude joined");
    }

    @Test
    void milestonesAreThoseOfTheTime() {
        LocalDate from = LocalDate.of(1996, 1, 31);
        LocalDate to = LocalDate.of(1999, 3, 12);
        List<String> ids = Changes.between(FACTS, from, to).stream()
                .filter(it -> it.kind() == Change.Kind.NEW_MILESTONE)
                .map(Change::fact)
                .sorted()
                .toList();
        assertThat(ids)
                .isNotEmpty()
                .containsExactlyElementsOf(FACTS.milestones().stream()
                        .filter(it -> it.date().latest().isAfter(from)
                                && !it.date().latest().isAfter(to))
                        .map(Milestone::id)
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void theRollsOfOneDayWithTheChangesAreTheRollsOfAnother() {
        LocalDate day = LocalDate.of(1949, 1, 1);
        Map<String, Set<String>> rolls = rolls(day);
        while (day.isBefore(LocalDate.of(2024, 1, 1))) {
            // The last day of a month stands alone: what has no day is certain from then on, and may be so no longer
            // the next.
            LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
            LocalDate next = day.equals(last) ? day.plusDays(1) : last;
            List<Change> changes = Changes.between(FACTS, day, next);
            of(changes, Change.Kind.LEFT).forEach(it -> roll(rolls, it).remove(member(it)));
            of(changes, Change.Kind.JOINED).forEach(it -> roll(rolls, it).add(member(it)));
            assertThat(rolls).as("%s", next).isEqualTo(rolls(next));
            day = next;
        }
    }

    private static Stream<Change> of(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(it -> it.kind() == kind);
    }

    private static Set<String> roll(Map<String, Set<String>> rolls, Change change) {
        String name = change.sentence().substring(0, change.sentence().indexOf(": "));
        return rolls.entrySet().stream()
                .filter(it -> FACTS.organization(it.getKey()).names().stream()
                        .anyMatch(dated ->
                                dated.acronym().orElse(dated.name()).english().equals(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String member(Change change) {
        return ((Membership) FACTS.fact(change.fact())).member().value();
    }

    private static Map<String, Set<String>> rolls(LocalDate day) {
        return FACTS.organizations().stream()
                .collect(Collectors.toMap(
                        body -> body.id().value(),
                        body -> FACTS.asOf(day).roll(body.id()).stream()
                                .map(it -> it.member().value())
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static List<String> on(LocalDate day) {
        return lines(day.minusDays(1), day);
    }

    private static List<String> lines(LocalDate from, LocalDate to) {
        return Stream.of(Changes.between(FACTS, from, to))
                .flatMap(List::stream)
                .map(Change::toString)
                .toList();
    }
}
