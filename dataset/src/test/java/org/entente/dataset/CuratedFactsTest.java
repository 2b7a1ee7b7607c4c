package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.AsOf;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.CooperationArea;
import org.entente.model.Count;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.RivalValue;
import org.entente.model.Standing;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Suspension;
import org.entente.model.Verdict;
import org.entente.model.check.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped facts, tested as facts. What the code makes of facts is tested on small worlds, not here. */
class CuratedFactsTest {
    private static final FactBase FACTS = CuratedFacts.load();
    private static final AsOf TODAY = FACTS.asOf(FACTS.edition().position());

    @Test
    void theFactsReadWithoutAnError() {
        ReadResult result = CuratedFacts.read();
        assertThat(result.errors()).isEmpty();
        assertThat(result.facts()).contains(FACTS);
    }

    @Test
    void theFactsAreReadOnce() {
        assertThat(CuratedFacts.load()).isSameAs(FACTS);
    }

    @Test
    void everySectionHoldsFacts() {
        assertThat(List.of(
                        FACTS.organizations(),
                        FACTS.states(),
                        FACTS.successions(),
                        FACTS.memberships(),
                        FACTS.milestones(),
                        FACTS.areas(),
                        FACTS.cooperations(),
                        FACTS.documents(),
                        FACTS.claims(),
                        FACTS.disagreements()))
                .allSatisfy(section -> assertThat(section).isNotEmpty());
    }

    @Test
    void everyClaimCanBeCheckedOnEveryNewYearsDay() {
        newYearsDays()
                .parallel()
                .forEach(day -> assertThat(FACTS.asOf(day).claims())
                        .as("%s", day)
                        .hasSameSizeAs(FACTS.claims())
                        .allSatisfy(claim -> {
                            assertThat(claim.verdict().why()).isNotBlank();
                            assertThat(claim.sentence(Locale.ENGLISH))
                                    .isNotBlank()
                                    .doesNotContain("{", "}");
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "1949-08-23, 0",
        "1949-08-24, 12",
        "1952-02-17, 12",
        "1952-02-18, 14",
        "1955-05-05, 14",
        "1955-05-06, 15",
        "1966-07-01, 15",
        "1982-05-29, 15",
        "1982-05-30, 16",
        "1990-10-03, 16",
        "1999-03-11, 16",
        "1999-03-12, 19",
        "2004-03-28, 19",
        "2004-03-29, 26",
        "2009-03-31, 26",
        "2009-04-01, 28",
        "2017-06-04, 28",
        "2017-06-05, 29",
        "2020-03-26, 29",
        "2020-03-27, 30",
        "2023-04-03, 30",
        "2023-04-04, 31",
        "2024-03-06, 31",
        "2024-03-07, 32",
    })
    void natoHadSoManyAllies(LocalDate day, int allies) {
        assertThat(count("nato", day)).isEqualTo(new Count(allies, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "1973-07-02, 0,  0",
        "1973-07-03, 35, 0",
        "1990-10-02, 35, 0",
        "1990-10-03, 34, 0",
        "1991-06-18, 34, 0",
        "1991-06-19, 35, 0",
        "1991-09-09, 35, 0",
        "1991-09-10, 38, 0",
        "1991-12-24, 38, 0",
        "1992-01-29, 38, 0",
        "1992-01-30, 48, 0",
        "1992-03-23, 48, 0",
        "1992-03-24, 51, 0",
        "1992-04-30, 52, 0",
        "1992-07-07, 52, 0",
        "1992-07-08, 51, 1",
        "1992-12-31, 51, 1",
        "1993-01-01, 52, 1",
        "1995-10-12, 53, 1",
        "1996-04-25, 54, 1",
        "2000-11-09, 54, 1",
        "2000-11-10, 55, 0",
        "2006-06-02, 55, 0",
        "2006-06-03, 55, 0",
        "2006-06-21, 55, 0",
        "2006-06-22, 56, 0",
        "2012-11-20, 56, 0",
        "2012-11-21, 57, 0",
    })
    void theOsceHadSoManyParticipatingStates(LocalDate day, int counted, int suspended) {
        assertThat(count("osce", day)).isEqualTo(new Count(counted, 0, suspended, 0));
    }

    @Test
    void theCsceIsTheOsceUnderItsEarlierName() {
        assertThat(name("osce", "1994-12-31")).isEqualTo("Conference on Security and Co-operation in Europe");
        assertThat(name("osce", "1995-01-01")).isEqualTo("Organization for Security and Co-operation in Europe");
    }

    @ParameterizedTest
    @CsvSource({
        "UA, 1976-01-01, Ukrainian Soviet Socialist Republic, Ukraine",
        "UA, 1991-08-24, Ukraine, Ukraine",
        "BY, 1976-01-01, Byelorussian Soviet Socialist Republic, Belarus",
        "BY, 1991-09-18, Byelorussian Soviet Socialist Republic, Belarus",
        "BY, 1991-09-19, Belarus, Belarus",
        "EG, 1958-02-21, Egypt, Egypt",
        "EG, 1971-09-01, United Arab Republic, Egypt",
        "EG, 1971-09-02, Egypt, Egypt",
        "TH, 1949-05-10, Siam, Thailand",
        "DE, 1990-10-02, Federal Republic of Germany, Germany",
        "CZ, 2016-05-01, Czech Republic, Czechia",
        "MK, 2019-02-11, former Yugoslav Republic of Macedonia, North Macedonia",
        "TR, 2022-05-31, Turkey, Türkiye",
    })
    void aStateIsCalledByItsNameOfTheDay(StateCode code, LocalDate day, String then, String now) {
        State state = FACTS.state(code);
        assertThat(state.nameOn(day).name().english()).isEqualTo(then);
        assertThat(state.lastName().name().english()).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "CSHH, 1960-07-10, Czechoslovak Republic",
        "CSHH, 1960-07-11, Czechoslovak Socialist Republic",
        "YUCS, 1963-04-06, Federative People’s Republic of Yugoslavia",
        "YUCS, 1963-04-07, Socialist Federal Republic of Yugoslavia",
    })
    void aFormerStateHasItsOfficialNameOfTheDay(StateCode code, LocalDate day, String official) {
        assertThat(FACTS.state(code).nameOn(day).official())
                .map(LocalizedText::english)
                .contains(official);
    }

    @Test
    void yugoslaviaWasSuspendedAndNotCountedIn1994() {
        Standing yugoslavia = standing("osce", "YUCS", "1994-07-01");
        assertThat(yugoslavia.status()).isEqualTo(Standing.Status.SUSPENDED);
        assertThat(yugoslavia.counted()).isFalse();
        assertThat(yugoslavia.suspension()).map(Suspension::of).contains(Suspension.Kind.PARTICIPATION);
        assertThat(on("1994-07-01").members("osce")).doesNotContain(yugoslavia);
        assertThat(standing("osce", "YUCS", "1992-07-07").counted()).isTrue();
    }

    @Test
    void whoseSeatRussiaContinuesIsSaid() {
        Membership russia = FACTS.findMembership(new MembershipId("osce-ru")).orElseThrow();
        assertThat(russia.continues()).contains(new MembershipId("osce-suhh"));
        assertThat(FACTS.period(russia).start()).isEqualTo(Bound.parse("1991-12-24"));
    }

    @Test
    void suspendedPracticalCooperationIsCounted() {
        for (String state : List.of("RU", "BY")) {
            Standing partner = standing("pfp", state, "2023-01-01");
            assertThat(partner.status()).isEqualTo(Standing.Status.SUSPENDED);
            assertThat(partner.counted()).isTrue();
        }
    }

    @Test
    void everyAllyIsAParticipatingStateAndSinceWhen() {
        Verdict verdict = checked("allies-are-participating-states", TODAY);
        assertThat(verdict).hasToString("holds since 1973-07-03");
        assertThat(verdict.why()).isEqualTo("32 of 32");
        assertThat(TODAY.overlap("nato", "osce").first()).isEmpty();
        assertThat(TODAY.overlap("nato", "osce").both()).hasSize(32);
        assertThat(checked("allies-are-participating-states", on("1973-07-02")))
                .hasToString("not applicable until 1973-07-03");
    }

    @Test
    void participatingStatesOutsideNatoAreKnown() {
        assertThat(TODAY.overlap("osce", "nato").first()).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "eu,         1958-01-01, 6",
        "eu,         1973-01-01, 9",
        "eu,         2013-07-01, 28",
        "eu,         2020-01-31, 28",
        "eu,         2020-02-01, 27",
        "wto-warsaw, 1955-06-04, 8",
        "wto-warsaw, 1991-07-01, 0",
        "coe,        1949-08-03, 10",
        "coe,        2022-03-15, 47",
        "coe,        2022-03-16, 46",
        "md,         2000-03-30, 6",
        "md,         2000-03-31, 7",
        "osce-asia,  2010-01-01, 6",
        "osce-asia,  2012-11-21, 5",
    })
    void otherBodiesHadSoManyMembers(String body, LocalDate day, int counted) {
        assertThat(count(body, day).counted()).isEqualTo(counted);
    }

    @Test
    void noBodyHasTheSameMemberTwiceOnAnyNewYearsDay() {
        assertThat(newYearsDays())
                .allSatisfy(day -> FACTS.organizations()
                        .forEach(body -> assertThat(FACTS.asOf(day).members(body.id()))
                                .as("%s on %s", body.id(), day)
                                .extracting(Standing::member)
                                .doesNotHaveDuplicates()));
    }

    @Test
    void nobodyBelongsBeforeItsBodyBegan() {
        assertThat(FACTS.organizations()).isNotEmpty().allSatisfy(body -> {
            LocalDate first = body.existence().possibleFrom();
            if (first.isAfter(LocalDate.MIN)) {
                assertThat(FACTS.asOf(first.minusDays(1)).roll(body.id())).isEmpty();
            }
        });
    }

    @Test
    void thePreferredValueOfADisagreementIsTheOneThatTheBaseGoesBy() {
        List<Disagreement> onDates = FACTS.disagreements().stream()
                .filter(it -> dateInBase(it).isPresent())
                .toList();
        assertThat(onDates).hasSizeGreaterThan(50).allSatisfy(it -> {
            RivalValue preferred = it.values().get(0);
            assertThat(preferred.rank()).isEqualTo(Disagreement.Rank.PREFERRED);
            assertThat(dateInBase(it))
                    .as(it.id().value())
                    .contains(preferred.value().english());
        });
    }

    private static Optional<String> dateInBase(Disagreement disagreement) {
        Fact fact = FACTS.fact(disagreement.fact());
        String field = disagreement.field();
        if (fact instanceof Membership it && field.startsWith("events.")) {
            return Optional.of(it.events().stream()
                    .filter(event -> event.kind().code().equals(field.substring("events.".length())))
                    .findFirst()
                    .map(event -> event.date().toString())
                    .orElse("no such event"));
        }
        if (fact instanceof Milestone it) {
            return switch (field) {
                case "date" -> Optional.of(it.date().toString());
                case "end" -> it.end().map(Object::toString);
                default -> Optional.empty();
            };
        }
        if (fact instanceof Organization it) {
            return switch (field) {
                case "founded.date" ->
                    it.founded().map(founded -> founded.date().toString());
                case "dissolved.date" ->
                    it.dissolved().map(dissolved -> dissolved.date().toString());
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    @Test
    void everyClaimNamesTheBodiesThatItIsAbout() {
        assertThat(FACTS.claims())
                .isNotEmpty()
                .extracting(Claim::organizations)
                .allSatisfy(it -> assertThat(it).isNotEmpty());
    }

    @Test
    void everyMilestoneBelongsToAnAreaAndCitesItsDocumentFirst() {
        assertThat(FACTS.milestones()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.areas()).as("areas of %s", it.id()).isNotEmpty();
            assertThat(it.document()).as("document of %s", it.id()).isPresent();
            assertThat(it.sources())
                    .as("sources of %s", it.id())
                    .extracting(Citation::document)
                    .startsWith(it.document().orElseThrow());
            assertThat(it.weightReason()).as("reason of %s", it.id()).isPresent();
        });
    }

    @Test
    void areasStandInTwoLevels() {
        assertThat(FACTS.areas())
                .hasSizeGreaterThan(25)
                .allSatisfy(it -> assertThat(
                                it.broader().flatMap(wider -> FACTS.area(wider).broader()))
                        .as("what %s is part of", it.id())
                        .isEmpty());
    }

    @Test
    void organizationsStatesAndAreasHaveNamesInEveryLanguage() {
        Stream<LocalizedText> organizations = FACTS.organizations().stream()
                .flatMap(it -> it.names().stream())
                .map(DatedName::name);
        Stream<LocalizedText> states =
                FACTS.states().stream().flatMap(it -> it.names().stream()).map(DatedName::name);
        Stream<LocalizedText> areas = FACTS.areas().stream().map(CooperationArea::name);

        assertThat(Stream.of(organizations, states, areas).flatMap(it -> it))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.translations().keySet())
                        .as(it.english())
                        .containsExactlyInAnyOrder("de", "es", "fr", "it", "ru"));
    }

    @Test
    void nothingIsToldFromAfterThePositionDate() {
        LocalDate position = FACTS.edition().position();
        assertThat(daysTold())
                .hasSizeGreaterThan(1000)
                .allMatch(it -> !it.earliest().isAfter(position));
    }

    private static List<PartialDate> daysTold() {
        Stream<PartialDate> milestones =
                FACTS.milestones().stream().flatMap(it -> Stream.concat(Stream.of(it.date()), it.end().stream()));
        Stream<PartialDate> memberships = FACTS.memberships().stream()
                .flatMap(it -> it.events().stream())
                .flatMap(it -> it.date().namedDate().stream());
        return Stream.concat(milestones, memberships).toList();
    }

    @Test
    void noDocumentWasConsultedAfterTheEditionWasMade() {
        Edition edition = FACTS.edition();
        assertThat(edition.date()).isAfterOrEqualTo(edition.position());
        assertThat(FACTS.documents().stream().flatMap(it -> it.consulted().stream()))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(edition.date()));
    }

    @Test
    void aStateThatIsNoMoreBelongsToNothingToday() {
        assertThat(FACTS.states().stream()
                        .filter(it -> !it.existence().possiblyContains(TODAY.date()))
                        .map(State::code))
                .contains(new StateCode("SUHH"), new StateCode("YUCS"), new StateCode("CSHH"), new StateCode("DDDE"))
                .allSatisfy(code -> assertThat(TODAY.standingsOf(code)).isEmpty());
    }

    private static Stream<LocalDate> newYearsDays() {
        return IntStream.rangeClosed(1949, 2026).mapToObj(year -> LocalDate.of(year, 1, 1));
    }

    private static AsOf on(String day) {
        return FACTS.asOf(LocalDate.parse(day));
    }

    private static Count count(String body, LocalDate day) {
        return FACTS.asOf(day).count(new OrganizationId(body));
    }

    private static String name(String body, String day) {
        return on(day).name(FACTS.organization(body), Locale.ENGLISH);
    }

    private static Standing standing(String body, String member, String day) {
        MemberId id = MemberId.parse(member);
        return on(day).roll(body).stream()
                .filter(it -> it.member().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict checked(String claim, AsOf day) {
        return day.check((Claim) FACTS.fact(claim)).verdict();
    }
}
