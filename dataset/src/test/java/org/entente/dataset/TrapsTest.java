package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.AsOf;
import org.entente.model.Claim;
import org.entente.model.Count;
import org.entente.model.Disagreement;
import org.entente.model.Disagreement.Rank;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.OrganizationId;
import org.entente.model.Standing;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Succession;
import org.entente.model.Suspension;
import org.entente.model.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of membership, each on the shipped facts, on the day before, on the day itself and after it. */
class TrapsTest {
    private static final FactBase FACTS = CuratedFacts.load();

    @Nested
    @DisplayName("Successor states")
    class SuccessorStates {

        @ParameterizedTest(name = "on {1} the seat in {0} is that of {2}")
        @CsvSource({
            "osce, 1991-12-23, SUHH",
            "osce, 1991-12-24, RU",
            "osce, 1991-12-25, RU",
            "un,   1991-12-23, SUHH",
            "un,   1991-12-24, RU",
            "un,   1991-12-25, RU",
            "nacc, 1991-12-23, SUHH",
            "nacc, 1991-12-24, RU",
            "nacc, 1991-12-25, RU",
            "osce, 2006-06-02, CSXX",
            "osce, 2006-06-03, RS",
            "osce, 2006-06-04, RS",
            "un,   2006-06-02, CSXX",
            "un,   2006-06-03, RS",
            "un,   2006-06-04, RS",
            "coe,  2006-06-02, CSXX",
            "coe,  2006-06-03, RS",
            "coe,  2006-06-04, RS",
        })
        void aSeatThatIsContinuedNeverStandsEmptyAndIsNeverHeldTwice(String body, LocalDate day, String holder) {
            assertThat(members(body, day))
                    .filteredOn(List.of("SUHH", "RU", "CSXX", "RS")::contains)
                    .filteredOn(
                            it -> day.getYear() > 2000 == List.of("CSXX", "RS").contains(it))
                    .containsExactly(holder);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "1992-12-31, CSHH",
            "1993-01-01, CZ SK",
            "1993-01-02, CZ SK",
        })
        void twoSuccessorsOfOneParticipantAreTwoParticipants(LocalDate day, String participants) {
            assertThat(members("osce", day))
                    .filteredOn(List.of("CSHH", "CZ", "SK")::contains)
                    .containsExactlyInAnyOrder(participants.split(" ", -1));
        }

        @ParameterizedTest(name = "on {1} {0} is in: {2}")
        @CsvSource({
            "coe, 1992-12-31, CSHH",
            "coe, 1993-01-01, ''",
            "coe, 1993-06-29, ''",
            "coe, 1993-06-30, CZ SK",
            "un,  1993-01-01, ''",
            "un,  1993-01-18, ''",
            "un,  1993-01-19, CZ SK",
        })
        void elsewhereTheSameSuccessorsHadToBeAdmitted(String body, LocalDate day, String in) {
            assertThat(members(body, day))
                    .filteredOn(List.of("CSHH", "CZ", "SK")::contains)
                    .containsExactlyInAnyOrder(in.isEmpty() ? new String[0] : in.split(" ", -1));
        }

        @ParameterizedTest(name = "on {0} the CSCE has {1} participating States")
        @CsvSource({"1990-10-02, 35, true", "1990-10-03, 34, false", "1990-10-04, 34, false"})
        void germanUnityTookOneParticipantAway(LocalDate day, int participants, boolean twoGermanies) {
            assertThat(count("osce", day).counted()).isEqualTo(participants);
            assertThat(members("osce", day).contains("DDDE")).isEqualTo(twoGermanies);
            assertThat(members("osce", day)).contains("DE");
        }

        @Test
        void theBalticStatesAreSuccessorsOfNobody() {
            assertThat(FACTS.successions())
                    .extracting(Succession::to)
                    .doesNotContain(new StateCode("EE"), new StateCode("LV"), new StateCode("LT"))
                    .contains(new StateCode("KZ"));
        }

        @ParameterizedTest(name = "on {0} Serbia: {1}, Montenegro: {2}")
        @CsvSource({
            "2006-06-03, true, false",
            "2006-06-21, true, false",
            "2006-06-22, true, true",
            "2006-06-23, true, true",
        })
        void whoSeparatesWaitsForItsOwnSeat(LocalDate day, boolean serbia, boolean montenegro) {
            assertThat(members("osce", day).contains("RS")).isEqualTo(serbia);
            assertThat(members("osce", day).contains("ME")).isEqualTo(montenegro);
        }
    }

    @Nested
    @DisplayName("Suspension")
    class Suspensions {

        @ParameterizedTest(name = "on {2} {1} in {0} is {3}")
        @CsvSource({
            // Participation or representation suspended: in none of the counts.
            "osce,       YUCS, 1992-07-07, in",
            "osce,       YUCS, 1992-07-08, suspended and not counted",
            "osce,       YUCS, 2000-11-09, suspended and not counted",
            "osce,       YUCS, 2000-11-10, out",
            // Practical co-operation suspended: still counted.
            "pfp,        RU,   2014-03-31, in",
            "pfp,        RU,   2014-04-01, suspended and counted",
            "pfp,        RU,   2014-04-02, suspended and counted",
            "eapc,       BY,   2021-11-18, in",
            "eapc,       BY,   2021-11-19, suspended and counted",
            "eapc,       BY,   2021-11-20, suspended and counted",
            // Frozen by the member itself; the body goes on counting it.
            "csto,       AM,   2024-02-21, in",
            "csto,       AM,   2024-02-22, suspended and counted",
            "csto,       AM,   2024-02-23, suspended and counted",
            // Suspended first, out afterwards.
            "coe,        RU,   2022-02-24, in",
            "coe,        RU,   2022-02-25, suspended and counted",
            "coe,        RU,   2022-03-15, suspended and counted",
            "coe,        RU,   2022-03-16, out",
            "wto-warsaw, AL,   1962-01-31, in",
            "wto-warsaw, AL,   1962-02-01, suspended and counted",
            "wto-warsaw, AL,   1968-09-12, suspended and counted",
            "wto-warsaw, AL,   1968-09-13, out",
            // Known only to have been suspended by a day.
            "patg,       AF,   2021-08-19, in",
            "patg,       AF,   2021-08-20, suspended and counted",
        })
        void suspendedIsNeitherInNorOut(String body, String member, LocalDate day, String how) {
            assertThat(how(body, member, day)).isEqualTo(how);
        }

        @Test
        void aCountShowsTheSuspendedSeatApart() {
            assertThat(count("osce", "1992-07-07")).isEqualTo(new Count(52, 0, 0, 0));
            assertThat(count("osce", "1992-07-08")).isEqualTo(new Count(51, 0, 1, 0));
            assertThat(count("osce", "2000-11-09")).isEqualTo(new Count(54, 0, 1, 0));
            assertThat(count("osce", "2000-11-10")).isEqualTo(new Count(55, 0, 0, 0));
        }

        @Test
        void whoSuspendedItAndWhatIsSaid() {
            Suspension yugoslavia = standing("osce", "YUCS", LocalDate.of(1995, 1, 1))
                    .flatMap(Standing::suspension)
                    .orElseThrow();
            assertThat(yugoslavia.of()).isEqualTo(Suspension.Kind.PARTICIPATION);
            assertThat(yugoslavia.decidedBy()).contains(new OrganizationId("osce"));
        }

        @Test
        void theNewAdmissionIsNoEndOfTheSuspension() {
            assertThat(how("osce", "CSXX", LocalDate.of(2000, 11, 9))).isEqualTo("out");
            assertThat(how("osce", "CSXX", LocalDate.of(2000, 11, 10))).isEqualTo("in");
            assertThat(membership("osce-csxx").continues()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Change of status")
    class ChangeOfStatus {

        @ParameterizedTest(name = "on {2} {0} is in: {1}")
        @CsvSource({
            "FI, pfp,       2023-04-03",
            "FI, nato,      2023-04-04",
            "FI, nato,      2023-04-05",
            "CZ, pfp,       1999-03-11",
            "CZ, nato,      1999-03-12",
            "MK, pfp,       2020-03-26",
            "MK, nato,      2020-03-27",
            "MN, osce-asia, 2012-11-20",
            "MN, osce,      2012-11-21",
            "MN, osce,      2012-11-22",
        })
        void aPartnerThatJoinsIsAPartnerNoMoreFromThatDayOn(String state, String body, LocalDate day) {
            assertThat(List.of("pfp", "nato", "osce-asia", "osce"))
                    .filteredOn(it -> body.startsWith("osce") == it.startsWith("osce"))
                    .filteredOn(it -> members(it, day).contains(state))
                    .containsExactly(body);
        }

        @Test
        void whoBecomesAnAllyStaysInTheCouncilOfPartners() {
            LocalDate deposit = LocalDate.of(2024, 3, 7);
            for (LocalDate day : List.of(deposit.minusDays(1), deposit, deposit.plusDays(1))) {
                assertThat(members("eapc", day)).contains("SE");
            }
            assertThat(standing("eapc", "SE", deposit.minusDays(1))
                            .orElseThrow()
                            .through())
                    .isEmpty();
            assertThat(standing("eapc", "SE", deposit).orElseThrow().through()).contains(new OrganizationId("nato"));
        }

        @ParameterizedTest(name = "on {2} {1} in {0} is {3}")
        @CsvSource({
            "coe, DE, 1950-07-12, ''",
            "coe, DE, 1950-07-13, associate",
            "coe, DE, 1951-05-01, associate",
            "coe, DE, 1951-05-02, member",
            "cis, TM, 2005-08-25, member",
            "cis, TM, 2005-08-26, associate",
            "cis, TM, 2005-08-27, associate",
            "weu, CZ, 1999-02-28, associate-partner",
            "weu, CZ, 1999-03-15, ''",
            "weu, CZ, 1999-03-31, associate",
        })
        void anotherQualityInTheSameBodyIsNoLeaving(String body, String member, LocalDate day, String role) {
            assertThat(standing(body, member, day).map(it -> it.role().code()))
                    .isEqualTo(Optional.of(role).filter(it -> !it.isEmpty()));
        }

        @Test
        void inTheMonthOfAChangeItIsInDoubtAndNotCounted() {
            assertThat(FACTS.asOf(LocalDate.of(1999, 3, 15)).possibleMembers(new OrganizationId("weu")))
                    .filteredOn(it -> it.member().equals(new StateCode("CZ")))
                    .extracting(it -> it.role().code())
                    .containsExactlyInAnyOrder("associate-partner", "associate");
        }

        @Test
        void leavingTheStructureIsNotLeavingTheAlliance() {
            for (String day : List.of("1966-06-30", "1966-07-01", "1966-07-02")) {
                assertThat(members("nato", LocalDate.parse(day))).contains("FR");
            }
            for (String day : List.of("1974-08-13", "1974-08-14", "1974-08-15")) {
                assertThat(members("nato", LocalDate.parse(day))).contains("GR");
            }
        }
    }

    @Nested
    @DisplayName("Change of name")
    class ChangeOfName {

        @ParameterizedTest(name = "on {1} {0} is {2}")
        @CsvSource({
            "TR, 2022-05-31, Turkey",
            "TR, 2022-06-01, Türkiye",
            "TR, 2022-06-02, Türkiye",
            "MK, 2019-02-11, former Yugoslav Republic of Macedonia",
            "MK, 2019-02-12, North Macedonia",
            "MK, 2019-02-13, North Macedonia",
            "CZ, 2016-05-01, Czech Republic",
            "CZ, 2016-05-02, Czechia",
            "CZ, 2016-05-03, Czechia",
            "CSXX, 2003-02-03, Federal Republic of Yugoslavia",
            "CSXX, 2003-02-04, Serbia and Montenegro",
            "CSXX, 2003-02-05, Serbia and Montenegro",
        })
        void aStateHasTheNameOfTheDay(String code, LocalDate day, String name) {
            State state = FACTS.state(code);
            assertThat(FACTS.asOf(day).name(state, Locale.ENGLISH)).isEqualTo(name);
        }

        @ParameterizedTest(name = "{1} is called {2} in {0}")
        @CsvSource({
            "osce, KG, Kyrgyzstan",
            "pfp,  KG, Kyrgyz Republic",
            "osce, MD, Moldova",
            "pfp,  MD, Republic of Moldova",
            "osce, VA, Holy See",
        })
        void aStateHasTheNameThatTheBodyWrites(String body, String code, String name) {
            assertThat(standing(body, code, LocalDate.of(2020, 1, 1))
                            .orElseThrow()
                            .name(Locale.ENGLISH))
                    .isEqualTo(name);
        }

        @Test
        void theNameOfTheDayComesWithTodaysName() {
            Standing turkey = standing("nato", "TR", LocalDate.of(1999, 3, 12)).orElseThrow();
            assertThat(turkey.name(Locale.ENGLISH)).isEqualTo("Turkey");
            assertThat(turkey.nameToday().name()).hasToString("Türkiye");
        }

        @Test
        void aBodyThatIsRenamedIsTheSameBody() {
            assertThat(name("osce", "1994-12-31")).isEqualTo("Conference on Security and Co-operation in Europe");
            assertThat(name("osce", "1995-01-01")).isEqualTo("Organization for Security and Co-operation in Europe");
            assertThat(members("osce", LocalDate.of(1994, 12, 31)))
                    .isEqualTo(members("osce", LocalDate.of(1995, 1, 1)));
        }

        @Test
        void aSentenceTakesTheNameOfItsDay() {
            assertThat(sentence("1994-12-31")).contains("CSCE").doesNotContain("OSCE");
            assertThat(sentence("1995-01-01")).contains("OSCE");
        }

        private static String sentence(String day) {
            Claim claim = (Claim) FACTS.fact("allies-are-participating-states");
            return on(day).check(claim).sentence(Locale.ENGLISH);
        }
    }

    @Nested
    @DisplayName("Several dates for one event")
    class SeveralDates {

        @ParameterizedTest(name = "{0}: {1} on {2}")
        @CsvSource({
            "nato-be, signed,    1949-04-04, false",
            "nato-be, in-force,  1949-08-24, true",
            "nato-de, signed,    1954-10-23, false",
            "nato-de, deposited, 1955-05-06, true",
            "nato-si, invited,   2002-11-21, false",
            "nato-si, signed,    2003-03-26, false",
            "nato-si, deposited, 2004-03-29, true",
            "osce-me, applied,   2006-06-04, false",
            "osce-me, admitted,  2006-06-21, false",
            "osce-me, joined,    2006-06-22, true",
            "cis-ge,  notified-withdrawal, 2008-08-18, true",
            "csto-uz-2, notified-withdrawal, 2012-06-28, true",
        })
        void eachStepHasItsDayAndOneOfThemCounts(String id, String step, LocalDate day, boolean counted) {
            Membership membership = membership(id);
            String body = membership.organization().value();
            String member = membership.member().value();
            assertThat(membership.events())
                    .filteredOn(it -> it.kind().code().equals(step))
                    .extracting(it -> it.date().toString())
                    .containsExactly(day.toString());
            assertThat(members(body, day).contains(member)).isEqualTo(counted);
        }

        @Test
        void theCountIsThatOfTheDayThatCounts() {
            assertThat(count("nato", "1949-04-04").counted()).isZero();
            assertThat(count("nato", "1949-08-23").counted()).isZero();
            assertThat(count("nato", "1949-08-24").counted()).isEqualTo(12);
        }

        @Test
        void founderAndAccederCountFromDifferentSteps() {
            assertThat(startsWith("nato-ca")).isEqualTo(MembershipEvent.Kind.IN_FORCE);
            assertThat(startsWith("nato-pl")).isEqualTo(MembershipEvent.Kind.DEPOSITED);
        }

        @ParameterizedTest(name = "{0}: in on {1}, out on the day after")
        @CsvSource({
            "eu,   GB, 2020-01-31",
            "cis,  GE, 2009-08-17",
            "csto, UZ, 2012-12-18",
        })
        void theEndIsTheFirstDayNoLongerIn(String body, String member, LocalDate last) {
            assertThat(members(body, last)).contains(member);
            assertThat(members(body, last.plusDays(1))).doesNotContain(member);
        }

        private static MembershipEvent.Kind startsWith(String id) {
            Membership membership = membership(id);
            return membership
                    .firstEvent(FACTS.organization(membership.organization())
                            .counting()
                            .starts())
                    .orElseThrow()
                    .kind();
        }
    }

    @Nested
    @DisplayName("Disagreeing sources")
    class DisagreeingSources {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "nato-de-day,                   1955-05-06, 1955-05-05 1955-05-09",
            "nato-enlargement-2004-day,     2004-03-29, 2004-04-02",
            "nato-founding-day,             1949-08-24, 1949-04-04",
            "osce-first-participants-day,   1973-07-03, 1975-08-01",
            "essential-harvest-2001-day,    2001-08-26, 2001-08-22 2001-08-27",
            "coe-gr-left-day,               1969-12-12, 1971-01-01",
        })
        void everyDayIsKeptAndOneIsPreferred(String id, String preferred, String others) {
            Disagreement disagreement = (Disagreement) FACTS.fact(id);
            assertThat(values(disagreement, Rank.PREFERRED)).containsExactly(preferred);
            assertThat(disagreement.values())
                    .filteredOn(it -> it.rank() != Rank.PREFERRED)
                    .extracting(it -> it.value().english())
                    .contains(others.split(" ", -1));
        }

        @Test
        void everyRivalHasAReasonASourceAndAFactThatIsThere() {
            assertThat(FACTS.disagreements()).hasSizeGreaterThan(50).allSatisfy(it -> {
                assertThat(FACTS.findFact(it.fact())).as(it.id().value()).isPresent();
                assertThat(values(it, Rank.PREFERRED)).as(it.id().value()).hasSize(1);
                assertThat(it.values()).allSatisfy(value -> {
                    assertThat(value.sources()).as(it.id().value()).isNotEmpty();
                    assertThat(value.reason().translations())
                            .as(it.id().value())
                            .containsKey("fr");
                    assertThat(isDate(value.value().english())
                                    || value.value().translations().containsKey("fr"))
                            .as("%s: %s", it.id(), value.value())
                            .isTrue();
                });
            });
        }

        @Test
        void theBaseGoesByThePreferredDayOnTheDaysOfTheRivals() {
            assertThat(count("nato", "1955-05-05").counted()).isEqualTo(14);
            assertThat(count("nato", "1955-05-06").counted()).isEqualTo(15);
            assertThat(count("nato", "1955-05-09").counted()).isEqualTo(15);
        }

        private static boolean isDate(String value) {
            return value.matches("((by|attested) )?\\d{4}(-\\d\\d){0,2}");
        }

        private static List<String> values(Disagreement disagreement, Rank rank) {
            return disagreement.values().stream()
                    .filter(it -> it.rank() == rank)
                    .map(it -> it.value().english())
                    .toList();
        }
    }

    @Nested
    @DisplayName("Second joining")
    class SecondJoining {

        @ParameterizedTest(name = "on {2} {1} in {0}: {3}")
        @CsvSource({
            "coe,  GR, 1969-12-11, coe-gr",
            "coe,  GR, 1969-12-12, ''",
            "coe,  GR, 1974-11-27, ''",
            "coe,  GR, 1974-11-28, coe-gr-2",
            "pfp,  MT, 1996-10-28, pfp-mt",
            "pfp,  MT, 1996-10-29, ''",
            "pfp,  MT, 2008-04-02, ''",
            "pfp,  MT, 2008-04-03, pfp-mt-2",
            "csto, UZ, 1999-04-20, csto-uz",
            "csto, UZ, 1999-04-21, ''",
            "csto, UZ, 2006-08-15, ''",
            "csto, UZ, 2006-08-16, csto-uz-2",
            "csto, UZ, 2012-12-18, csto-uz-2",
            "csto, UZ, 2012-12-19, ''",
        })
        void aSecondJoiningIsASecondMembership(String body, String member, LocalDate day, String membership) {
            assertThat(standing(body, member, day)
                            .map(it -> it.membership().id().value()))
                    .isEqualTo(Optional.of(membership).filter(it -> !it.isEmpty()));
        }

        @Test
        void neitherContinuesTheOther() {
            assertThat(List.of("coe-gr-2", "pfp-mt-2", "csto-uz-2"))
                    .allSatisfy(id -> assertThat(membership(id).continues()).isEmpty());
        }
    }

    @Nested
    @DisplayName("Organization as member")
    class OrganizationAsMember {

        @ParameterizedTest(name = "on {1} {0} is an observer in the United Nations: {2}")
        @CsvSource({
            "eu,   1974-10-10, false",
            "eu,   1974-10-11, true",
            "eu,   1974-10-12, true",
            "osce, 1993-10-12, false",
            "osce, 1993-10-13, true",
            "osce, 1993-10-14, true",
        })
        void aBodyCanBelongToABody(String body, LocalDate day, boolean observer) {
            assertThat(standing("un", body, day).map(it -> it.role() == Membership.Role.OBSERVER))
                    .isEqualTo(Optional.of(true).filter(it -> observer));
        }

        @Test
        void itIsNamedAsTheBodyOfItsDay() {
            assertThat(standing("un", "osce", LocalDate.of(1994, 1, 1))
                            .orElseThrow()
                            .name(Locale.ENGLISH))
                    .isEqualTo("Conference on Security and Co-operation in Europe");
        }

        @Test
        void itIsNeitherCountedAmongTheMembersNorPartOfAnOverlapOfStates() {
            assertThat(members("un", LocalDate.of(2020, 1, 1))).doesNotContain("eu", "osce");
            assertThat(on("2020-01-01").overlap("un", "osce").first())
                    .extracting(it -> it.code().value())
                    .doesNotContain("eu");
            Verdict verdict = on("2020-01-01")
                    .check((Claim) FACTS.fact("participating-states-are-un-members"))
                    .verdict();
            assertThat(verdict.why()).contains("Holy See").doesNotContain("European Union");
        }
    }

    private static AsOf on(String day) {
        return FACTS.asOf(LocalDate.parse(day));
    }

    private static List<String> members(String body, LocalDate day) {
        return FACTS.asOf(day).members(body).stream()
                .map(it -> it.member().value())
                .collect(Collectors.toList());
    }

    private static Count count(String body, String day) {
        return count(body, LocalDate.parse(day));
    }

    private static Count count(String body, LocalDate day) {
        return FACTS.asOf(day).count(new OrganizationId(body));
    }

    private static String name(String body, String day) {
        return on(day).name(FACTS.organization(body), Locale.ENGLISH);
    }

    private static Membership membership(String id) {
        return FACTS.findMembership(new MembershipId(id)).orElseThrow();
    }

    private static Optional<Standing> standing(String body, String member, LocalDate day) {
        MemberId id = MemberId.parse(member);
        return FACTS.asOf(day).roll(body).stream()
                .filter(it -> it.member().equals(id))
                .findFirst();
    }

    private static String how(String body, String member, LocalDate day) {
        Optional<Standing> standing = standing(body, member, day);
        if (standing.isEmpty()) {
            return "out";
        }
        String counted = standing.get().counted() ? "counted" : "not counted";
        return standing.get().status() == Standing.Status.SUSPENDED ? "suspended and " + counted : "in";
    }
}
