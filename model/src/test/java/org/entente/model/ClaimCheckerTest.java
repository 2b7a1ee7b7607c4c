package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckerTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final Population PACT = members("pact");
    private static final Population ASSEMBLY = members("assembly");
    private static final Population BRIDGE = members("bridge");
    private static final Population ROUND_TABLE = members("round-table");
    private static final Population UNION = members("union");
    private static final Population NEIGHBOURS = members("neighbours");

    @ParameterizedTest
    @CsvSource({
        "1960-01-01, not applicable until 1973-07-03, a body that it speaks of did not exist",
        "1973-07-02, not applicable until 1973-07-03, a body that it speaks of did not exist",
        "1973-07-03, holds since 1973-07-03,          2 of 2",
        "1999-03-12, holds since 1973-07-03,          3 of 3",
        "2024-01-01, holds since 1973-07-03,          5 of 5",
    })
    void allOfTheseAreAmongThose(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.Subset(PACT, ASSEMBLY), day, verdict, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1957-12-31 | not applicable until 1958-01-01        | a body that it speaks of did not exist",
                "1958-01-01 | fails since 1958-01-01 until 1973-01-01 |"
                        + " 2 of 3 are not: Borealia & Isles, Emerald Coast",
                "1966-07-01 | fails since 1958-01-01 until 1973-01-01 | 1 of 2 is not: Borealia & Isles",
                "1973-01-01 | holds since 1973-01-01 until 1999-03-12 | 2 of 2",
                "1999-03-12 | fails since 1999-03-12                  | 1 of 3 is not: Dolmia",
                "2009-04-03 | fails since 1999-03-12                  | 2 of 5 are not: Côte d’Émeraude, Dolmia",
                "2020-02-01 | fails since 1999-03-12                  |"
                        + " 3 of 5 are not: Borealia & Isles, Côte d’Émeraude, Dolmia",
            })
    void ofTheseSomeAreNotAmongThose(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.Subset(PACT, UNION), day, verdict, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1995-12-30 | undetermined since 1995-01-01 until 1995-12-31 | in doubt: Fjordland",
                "1995-12-31 | fails since 1995-12-31                         | 1 of 3 is not: Fjordland",
                "2020-02-01 | fails since 1995-12-31                         | 1 of 2 is not: Fjordland",
            })
    void whoMayBelongToTheseLeavesItOpen(LocalDate day, String verdict, String why) {
        FactBase facts = withoutMembership("pact-ff");
        assertVerdict(facts, new Predicate.Subset(UNION, PACT), day, verdict, why);
    }

    @Test
    void nobodyIsAmongAnybody() {
        assertVerdict(
                new Predicate.Subset(BRIDGE, PACT),
                day("1994-01-10"),
                "undetermined since 1994-01-10 until 1994-02-02",
                "in doubt: Fjordland");
        assertVerdict(
                new Predicate.Subset(new Population.Minus(PACT, PACT), PACT),
                day("1960-01-01"),
                "holds since 1950-04-04",
                "0 of 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-01-09 | not applicable until 1994-01-10 | a body that it speaks of did not exist",
                "1994-01-10 | holds since 1994-01-10          | nobody is in both",
                "1999-03-12 | holds since 1994-01-10          | nobody is in both",
                "2004-03-29 | holds since 1994-01-10          | nobody is in both",
            })
    void nobodyIsInBoth(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.Disjoint(PACT, BRIDGE), day, verdict, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1991-12-20 | fails since 1991-12-20 until 2015-06-01        | in both: Áldania, Borealia & Isles",
                "2015-05-31 | fails since 1991-12-20 until 2015-06-01        |"
                        + " in both: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Fjordland",
                "2015-06-01 | undetermined since 2015-06-01 until 2015-06-30 |"
                        + " in doubt: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Fjordland",
                "2015-06-29 | undetermined since 2015-06-01 until 2015-06-30 |"
                        + " in doubt: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Fjordland",
                "2015-06-30 | not applicable since 2015-06-30                | a body that it speaks of did not exist",
            })
    void whoIsInBothIsNamed(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.Disjoint(PACT, ROUND_TABLE), day, verdict, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1994-01-10 | fails since 1994-01-10 until 1994-02-02        | none",
                "1994-02-02 | undetermined since 1994-02-02 until 1994-06-22 | in doubt: Fjordland",
                "1994-06-22 | holds since 1994-06-22                         | 2: Dolmia, Kolia",
                "2022-01-01 | holds since 1994-06-22                         | 2: Hillmark, North Eastmark",
            })
    void thereAreAtLeastSoMany(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.AtLeast(2, BRIDGE), day, verdict, why);
    }

    @Test
    void whoIsSuspendedAndNotCountedIsNotThere() {
        Predicate eight = new Predicate.AtLeast(8, ASSEMBLY);
        assertVerdict(
                eight,
                day("1992-07-07"),
                "holds since 1992-04-30 until 1992-07-08",
                "8: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Eastmark, Fjordland, Kolia, Zed Union");
        assertVerdict(
                eight,
                day("1992-07-08"),
                "fails since 1992-07-08 until 2000-11-10",
                "7: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Eastmark, Fjordland, Kolia");
        assertVerdict(
                eight,
                day("2000-11-10"),
                "holds since 2000-11-10",
                "8: Áldania, Borealia & Isles, Côte d’Émeraude, Dolmia, Eastmark, Fjordland, Hillmark, Kolia");
    }

    @ParameterizedTest
    @CsvSource({
        "1957-12-31, not applicable until 1958-01-01,                a body that it speaks of did not exist",
        "1958-01-01, holds since 1958-01-01 until 1973-01-01,        3 against 1",
        "1966-07-01, holds since 1958-01-01 until 1973-01-01,        2 against 1",
        "1973-01-01, fails since 1973-01-01 until 2004-03-29,        2 against 2",
        "1995-06-01, fails since 1973-01-01 until 2004-03-29,        2 against 2",
        "1999-03-12, fails since 1973-01-01 until 2004-03-29,        3 against 3",
        "2004-03-29, holds since 2004-03-29,                         4 against 3",
    })
    void thereAreMoreOfTheOneThanOfTheOther(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.MoreThan(PACT, UNION), day, verdict, why);
    }

    @Test
    void withSomebodyInDoubtItIsOpenWhetherThereAreMore() {
        assertVerdict(
                new Predicate.MoreThan(UNION, PACT),
                day("1995-06-01"),
                "undetermined since 1995-01-01 until 1995-12-31",
                "2 against 2");
    }

    @ParameterizedTest
    @CsvSource({
        "1972-12-31, fails since 1958-01-01 until 1973-01-01,        2 against 1",
        "1973-01-01, holds since 1973-01-01 until 1995-01-01,        2 against 2",
        "1995-01-01, undetermined since 1995-01-01 until 1995-12-31, 2 against 2",
        "1995-12-31, fails since 1995-12-31 until 1999-03-12,        2 against 3",
        "1999-03-12, holds since 1999-03-12 until 2004-03-29,        3 against 3",
        "2004-03-29, fails since 2004-03-29,                         4 against 3",
    })
    void thereAreAsManyOfTheOneAsOfTheOther(LocalDate day, String verdict, String why) {
        assertVerdict(new Predicate.SameCount(PACT, UNION), day, verdict, why);
    }

    @Test
    void whereEvenTheDoubtfulDoNotMakeUpTheDifferenceTheCountsDiffer() {
        assertVerdict(
                new Predicate.SameCount(ASSEMBLY, UNION), day("1995-06-01"), "fails since 1973-07-03", "7 against 2");
    }

    @ParameterizedTest
    @CsvSource({
        "DD,    pact,        1999-03-12, holds since 1999-03-12,        it belonged on that day",
        "DD,    pact,        1999-03-11, fails since 1999-03-11,        it did not belong on that day",
        "CC,    pact,        1966-06-30, holds since 1966-06-30,        it belonged on that day",
        "CC,    pact,        1966-07-01, fails since 1966-07-01,        it did not belong on that day",
        "FF,    bridge,      1994-06-01, undetermined since 1994-06-01, the dates are too imprecise",
        "ZZYY,  assembly,    1992-07-08, fails since 1992-07-08,        it did not belong on that day",
        "EE,    bridge,      2022-03-01, holds since 2022-03-01,        it belonged on that day",
        "AA,    round-table, 1992-01-01, holds since 1992-01-01,        it belonged on that day",
        "union, round-table, 2001-06-30, holds since 2001-06-30,        it belonged on that day",
        "union, round-table, 2001-06-29, undetermined since 2001-06-29, the dates are too imprecise",
        "EE,    round-table, 2000-01-01, fails since 2000-01-01,        it did not belong on that day",
        "FF,    round-table, 2000-01-01, fails since 2000-01-01,        it did not belong on that day",
    })
    void somebodyBelongedOnADay(String member, String body, LocalDate then, String verdict, String why) {
        Predicate claim = new Predicate.Member(MemberId.parse(member), new OrganizationId(body), then);
        assertVerdict(claim, day("2024-01-01"), verdict, why);
        assertVerdict(claim, then, verdict, why);
        assertVerdict(claim, then.minusDays(1), "not applicable until " + then, "what it speaks of was still to come");
    }

    @Test
    void belongingBeforeTheBodyBeganIsNoClaimAtAll() {
        Predicate claim =
                new Predicate.Member(new StateCode("AA"), new OrganizationId("pact"), LocalDate.of(1950, 4, 3));
        assertVerdict(claim, day("2000-01-01"), "not applicable", "a body that it speaks of did not exist");
        assertVerdict(claim, day("1950-04-02"), "not applicable", "what it speaks of was still to come");
    }

    @ParameterizedTest
    @CsvSource({
        "secretary-speaks-1996, pact-summit-1999,      holds since 1999-03-12,        the one came before the other",
        "pact-summit-1999,      secretary-speaks-1996, fails since 1999-03-12,        the one did not come before the other",
        "pact-summit-1999,      dolmia-joins-1999,     fails since 1999-03-12,        the one did not come before the other",
        "border-mission-1996,   secretary-speaks-1996, undetermined since 1996-01-31, the dates are too imprecise",
        "secretary-speaks-1996, border-mission-1996,   undetermined since 1996-01-31, the dates are too imprecise",
        "pact-summit-1999,      staff-talks-2004,      holds since 2004-12-31,        the one came before the other",
        "staff-talks-2004,      pact-summit-1999,      fails since 2004-12-31,        the one did not come before the other",
    })
    void oneMilestoneCameBeforeAnother(String first, String second, String verdict, String why) {
        Predicate claim = new Predicate.Before(new MilestoneId(first), new MilestoneId(second));
        assertVerdict(claim, day("2024-01-01"), verdict, why);
        LocalDate since = LocalDate.parse(verdict.substring(verdict.length() - 10));
        assertThat(check(FACTS, claim, since).toString()).isEqualTo(verdict);
        assertVerdict(
                claim, since.minusDays(1), "not applicable until " + since, "what it speaks of was still to come");
    }

    @Test
    void populationsAreJoinedCutAndTakenAway() {
        LocalDate day = day("2004-03-29");
        assertNamed(new Population.And(PACT, UNION), day, "3: Áldania, Borealia & Isles, Fjordland");
        assertNamed(new Population.Or(PACT, UNION), day, "4: Áldania, Borealia & Isles, Dolmia, Fjordland");
        assertNamed(new Population.Minus(PACT, UNION), day, "1: Dolmia");
        assertNamed(new Population.Minus(UNION, PACT), day, "none");
        assertNamed(new Population.Partners(new OrganizationId("pact")), day, "2: Eastmark, Kolia");
        assertNamed(new Population.Partners(new OrganizationId("assembly")), day, "1: Lagoonia");
        assertNamed(
                new Population.Minus(new Population.And(PACT, UNION), new Population.Or(BRIDGE, NEIGHBOURS)),
                day,
                "3: Áldania, Borealia & Isles, Fjordland");
    }

    private static void assertNamed(Population population, LocalDate day, String why) {
        assertThat(check(FACTS, new Predicate.AtLeast(1, population), day).why())
                .isEqualTo(why);
    }

    @Test
    void whoMayBeTakenAwayIsNotCertainlyLeft() {
        // Fjordland may have signed at any time of 1994.
        Population fewer = new Population.Minus(ASSEMBLY, BRIDGE);
        assertVerdict(
                new Predicate.AtLeast(7, fewer),
                day("1994-01-10"),
                "undetermined since 1994-01-10 until 1994-02-02",
                "in doubt: Fjordland");
    }

    @Test
    void anObserverIsInNoPopulation() {
        assertVerdict(
                new Predicate.AtLeast(1, new Population.And(ROUND_TABLE, new Population.Minus(ASSEMBLY, PACT))),
                day("2000-01-01"),
                "holds since 1992-03-10 until 2010-05-02",
                "1: Kolia");
    }

    @Test
    void withoutAnyProgrammeThereIsNothingToSayOfPartners() {
        Predicate claim = new Predicate.AtLeast(1, new Population.Partners(new OrganizationId("pact")));
        assertVerdict(
                claim, day("1991-12-19"), "not applicable until 1991-12-20", "a body that it speaks of did not exist");
        assertVerdict(
                new Predicate.AtLeast(1, new Population.Partners(new OrganizationId("union"))),
                day("2000-01-01"),
                "not applicable",
                "a body that it speaks of did not exist");
    }

    @Test
    void theVerdictIsTheSameFromItsFirstDayToTheDayBeforeItsLast() {
        for (Claim claim : FACTS.claims()) {
            LocalDate day = day("1949-01-01");
            while (day.isBefore(day("2024-01-01"))) {
                LocalDate asked = day;
                Verdict verdict = FACTS.asOf(day).check(claim).verdict();
                verdict.since().ifPresent(since -> {
                    assertThat(since).isBeforeOrEqualTo(asked);
                    assertThat(outcome(claim, since)).isEqualTo(verdict.outcome());
                    assertThat(outcome(claim, since.minusDays(1))).isNotEqualTo(verdict.outcome());
                });
                verdict.until().ifPresent(until -> {
                    assertThat(until).isAfter(asked);
                    assertThat(outcome(claim, until)).isNotEqualTo(verdict.outcome());
                    assertThat(outcome(claim, until.minusDays(1))).isEqualTo(verdict.outcome());
                });
                day = day.plusDays(397);
            }
        }
    }

    private static Verdict.Outcome outcome(Claim claim, LocalDate day) {
        return FACTS.asOf(day).check(claim).verdict().outcome();
    }

    @Test
    void everyClaimOfTheBaseIsCheckedInItsOrder() {
        assertThat(FACTS.asOf(day("2010-07-01")).claims())
                .extracting(it -> it.claim().id() + ": " + it.verdict() + ": "
                        + it.verdict().why())
                .containsExactly(
                        "allies-are-not-bridge-partners: holds since 1994-01-10: nobody is in both",
                        "allies-participate: holds since 1973-07-03: 5 of 5",
                        "dolmia-ally-in-1999: holds since 1999-03-12: it belonged on that day",
                        "more-participate-than-not: holds since 1973-07-03: 5 against 1",
                        "pact-and-union-of-equal-size: fails since 2004-03-29: 5 against 3",
                        "speech-before-summit: holds since 1999-03-12: the one came before the other",
                        "three-partners-participate: holds since 2006-12-14 until 2021-10-01:"
                                + " 3: Eastmark, Hillmark, Kolia");
    }

    @Test
    void theSentenceIsInTheLanguageAskedForElseInEnglish() {
        List<CheckedClaim> claims = FACTS.asOf(day("2010-07-01")).claims();
        assertThat(claims.get(1).sentence(Locale.FRENCH)).isEqualTo("Tous les alliés sont des États participants.");
        assertThat(claims.get(3).sentence(Locale.FRENCH))
                .isEqualTo("More states are in the Pact or the Union than are partners of the Valleys.");
    }

    @Test
    void aSentenceHasTheNamesOfTheDayInTheLanguageAskedFor() {
        Claim claim = Claim.builder()
                .copyOf(FACTS.claims().get(0))
                .sentence(LocalizedText.of(
                        "No {pact} Ally is in the {bridge} of the {assembly}.",
                        Map.of("fr", "Ni {pact}, ni {assembly}.")))
                .build();
        CheckedClaim before = FACTS.asOf(day("1994-12-31")).check(claim);
        CheckedClaim after = FACTS.asOf(day("1995-01-01")).check(claim);
        assertThat(before.sentence(Locale.ENGLISH)).isEqualTo("No NP Ally is in the Bridge Programme of the CV.");
        assertThat(after.sentence(Locale.ENGLISH)).isEqualTo("No NP Ally is in the Bridge Programme of the OV.");
        assertThat(after.sentence(Locale.FRENCH)).isEqualTo("Ni PN, ni OV.");
        assertThat(claim.namedInSentence())
                .extracting(OrganizationId::value)
                .containsExactly("pact", "bridge", "assembly");
    }

    @Test
    void aBodyNamedOnlyInATranslationIsNamedAllTheSame() {
        Claim claim = Claim.builder()
                .copyOf(FACTS.claims().get(0))
                .sentence(LocalizedText.of("No Ally is here.", Map.of("fr", "Aucun allié du {pact}.")))
                .build();
        assertThat(claim.namedInSentence()).containsExactly(new OrganizationId("pact"));
    }

    @Test
    void aNameWithADollarSignIsTakenAsItIs() {
        Organization rich = Organization.builder()
                .copyOf(FACTS.organization("union"))
                .names(List.of(DatedName.builder()
                        .name(LocalizedText.of("Pay $1 \\ Union"))
                        .build()))
                .build();
        FactBase facts = FACTS.overlaidWith(FactBase.builder()
                .edition(FACTS.edition())
                .addOrganizations(rich)
                .build());
        Claim claim = Claim.builder()
                .copyOf(FACTS.claims().get(0))
                .sentence(LocalizedText.of("The {union} pays."))
                .build();
        assertThat(facts.asOf(day("2000-01-01")).check(claim).sentence()).hasToString("The Pay $1 \\ Union pays.");
    }

    @Test
    void aBodyThatIsNotThereIsToldOf() {
        assertThatExceptionOfType(UnknownFactException.class)
                .isThrownBy(() -> check(FACTS, new Predicate.Disjoint(PACT, members("unoin")), day("2000-01-01")))
                .withMessage("There is no organization 'unoin'; did you mean 'union'?");
    }

    private static void assertVerdict(Predicate predicate, LocalDate day, String verdict, String why) {
        assertVerdict(FACTS, predicate, day, verdict, why);
    }

    private static void assertVerdict(FactBase facts, Predicate predicate, LocalDate day, String verdict, String why) {
        Verdict found = check(facts, predicate, day);
        assertThat(found + ": " + found.why()).isEqualTo(verdict + ": " + why);
    }

    private static Verdict check(FactBase facts, Predicate predicate, LocalDate day) {
        Claim claim = Claim.builder()
                .id(new ClaimId("a-claim"))
                .sentence(LocalizedText.of("A claim."))
                .predicate(predicate)
                .build();
        return facts.asOf(day).check(claim).verdict();
    }

    private static FactBase withoutMembership(String id) {
        return FactBase.builder()
                .copyOf(FACTS)
                .memberships(FACTS.memberships().stream()
                        .filter(it -> !it.id().value().equals(id))
                        .toList())
                .build();
    }

    private static Population members(String organization) {
        return new Population.Members(new OrganizationId(organization));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
