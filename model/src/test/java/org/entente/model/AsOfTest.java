package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final OrganizationId PACT = new OrganizationId("pact");
    private static final OrganizationId ASSEMBLY = new OrganizationId("assembly");
    private static final OrganizationId BRIDGE = new OrganizationId("bridge");
    private static final OrganizationId ROUND_TABLE = new OrganizationId("round-table");

    @ParameterizedTest
    @CsvSource({
        "pact, 1900-01-01, ''",
        "pact, 1950-04-03, ''",
        "pact, 1950-04-04, AA BB CC",
        "pact, 1966-06-30, AA BB CC",
        "pact, 1966-07-01, AA BB",
        "pact, 1999-03-11, AA BB",
        "pact, 1999-03-12, AA BB DD",
        "pact, 2004-03-28, AA BB DD",
        "pact, 2004-03-29, AA BB DD FF",
        "pact, 2009-04-02, AA BB DD FF",
        "pact, 2009-04-03, AA BB CC DD FF",
        "pact, 9999-12-31, AA BB CC DD FF",
        "assembly, 1973-07-02, ''",
        "assembly, 1973-07-03, AA BB DD CC FF XXWW ZZYY",
        "assembly, 1991-12-23, AA BB CC DD FF XXWW ZZYY",
        "assembly, 1991-12-24, AA BB CC DD FF KK ZZYY",
        "bridge, 1994-01-10, ''",
        "bridge, 1994-02-02, DD",
        "bridge, 1994-12-31, DD FF KK",
        "bridge, 2021-09-30, HH KK EE",
        "bridge, 2021-10-01, HH EE",
        "neighbours, 1998-04-30, ''",
        "neighbours, 1998-05-01, LL",
        "union, 1995-12-30, AA BB",
        "union, 1995-12-31, AA BB FF",
        "union, 2020-01-31, AA BB FF",
        "union, 2020-02-01, AA FF",
    })
    void membersAreThoseOfTheDay(String body, LocalDate day, String members) {
        assertThat(FACTS.asOf(day).members(body))
                .extracting(it -> it.member().value())
                .containsExactlyInAnyOrder(members.isEmpty() ? new String[0] : members.split(" ", -1));
    }

    @Test
    void membersStandInTheOrderOfTheNamesOfTheDayWhateverTheirAccents() {
        assertThat(names(on("1986-07-31").members("assembly")))
                .containsExactly(
                        "Áldania",
                        "Borealia & Isles",
                        "Dolmia",
                        "Emerald Coast",
                        "Fjordland",
                        "Wold Confederation",
                        "Zed Union");
        assertThat(names(on("1986-08-01").members("assembly")))
                .containsExactly(
                        "Áldania",
                        "Borealia & Isles",
                        "Côte d’Émeraude",
                        "Dolmia",
                        "Fjordland",
                        "Wold Confederation",
                        "Zed Union");
    }

    @Test
    void aMemberIsCalledAsTheBodyCalledIt() {
        Standing inBridge = standing(on("2000-01-01").roll(BRIDGE), "EE");
        assertThat(inBridge.name(Locale.ENGLISH)).isEqualTo("former Zed Republic of Eastmark");
        assertThat(inBridge.name(Locale.FRENCH)).isEqualTo("ex-République zédienne d’Eastmark");
        assertThat(inBridge.nameToday().name()).hasToString("North Eastmark");
        assertThat(standing(on("2000-01-01").roll(ASSEMBLY), "EE").name(Locale.ENGLISH))
                .isEqualTo("Eastmark");
    }

    @Test
    void whoIsSuspendedFromParticipatingIsNotCountedButOnTheRoll() {
        assertSuspended("1992-07-07", false, true);
        assertSuspended("1992-07-08", true, false);
        assertSuspended("2000-11-09", true, false);
        assertThat(on("2000-11-10").roll(ASSEMBLY)).noneMatch(it -> it.member().equals(new StateCode("ZZYY")));
    }

    private static void assertSuspended(String day, boolean suspended, boolean counted) {
        Standing zed = standing(on(day).roll(ASSEMBLY), "ZZYY");
        assertThat(zed.status()).isEqualTo(suspended ? Standing.Status.SUSPENDED : Standing.Status.CURRENT);
        assertThat(zed.counted()).isEqualTo(counted);
        assertThat(on(day).members(ASSEMBLY).contains(zed)).isEqualTo(counted);
    }

    @Test
    void whoIsSuspendedFromPracticalCooperationIsCounted() {
        Standing before = standing(on("2022-02-28").roll(BRIDGE), "EE");
        Standing after = standing(on("2022-03-01").roll(BRIDGE), "EE");
        assertThat(before.status()).isEqualTo(Standing.Status.CURRENT);
        assertThat(after.status()).isEqualTo(Standing.Status.SUSPENDED);
        assertThat(after.counted()).isTrue();
        assertThat(after.suspension()).map(Suspension::of).contains(Suspension.Kind.PRACTICAL_COOPERATION);
    }

    @ParameterizedTest
    @CsvSource({
        "assembly, 1973-07-02, 0, 0, 0, 0",
        "assembly, 1992-07-07, 8, 0, 0, 0",
        "assembly, 1992-07-08, 7, 0, 1, 0",
        "assembly, 2000-11-09, 7, 0, 1, 0",
        "assembly, 2000-11-10, 8, 0, 0, 0",
        "bridge,   1994-01-09, 0, 0, 0, 0",
        "bridge,   1994-02-01, 0, 0, 0, 1",
        "bridge,   1994-12-30, 2, 0, 0, 1",
        "bridge,   1994-12-31, 3, 0, 0, 0",
        "bridge,   2021-10-15, 2, 0, 0, 1",
        "bridge,   2021-10-31, 2, 0, 0, 0",
        "bridge,   2022-03-01, 2, 1, 0, 0",
        "neighbours, 2011-02-28, 1, 0, 0, 0",
        "neighbours, 2011-03-01, 0, 0, 1, 0",
        "neighbours, 2011-10-31, 0, 0, 1, 0",
        "neighbours, 2011-11-01, 1, 0, 0, 0",
        // Before it is first attested the body itself is in doubt.
        "neighbours, 1998-04-30, 0, 0, 0, 1",
    })
    void aCountTellsThoseInDoubtAndThoseSuspendedApart(
            String body, LocalDate day, int counted, int suspendedCounted, int suspendedNotCounted, int possible) {
        assertThat(FACTS.asOf(day).count(new OrganizationId(body)))
                .isEqualTo(new Count(counted, suspendedCounted, suspendedNotCounted, possible));
    }

    @Test
    void onlyFullMembersAreCounted() {
        AsOf day = on("2000-01-01");
        assertThat(day.roll("round-table"))
                .extracting(it -> it.member() + " " + it.role().code() + " " + it.counted())
                .containsExactly(
                        "AA member true", "BB member true", "DD member true", "FF associate false", "KK member true");
        assertThat(day.count(ROUND_TABLE)).isEqualTo(new Count(4, 0, 0, 1));
    }

    @Test
    void alliesBelongToTheCouncilByBeingAllies() {
        Standing ally = standing(on("1992-01-01").members("round-table"), "AA");
        assertThat(ally.through()).contains(PACT);
        assertThat(ally.organization()).isEqualTo(ROUND_TABLE);
        assertThat(ally.membership().id()).isEqualTo(new MembershipId("pact-aa"));
        assertThat(on("1991-12-19").members("round-table")).isEmpty();
    }

    @Test
    void aMembershipOfItsOwnComesBeforeTheOneThroughABody() {
        assertThat(standing(on("1998-12-31").members("round-table"), "DD").through())
                .isEmpty();
        assertThat(standing(on("1999-03-12").members("round-table"), "DD").through())
                .contains(PACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-03-11", "1999-03-12", "2012-01-01"})
    void whoBecomesAnAllyBelongsToTheCouncilFromItsFirstDayAsAPartner(LocalDate day) {
        Bound accession = Bound.on(LocalDate.of(1999, 3, 12));
        Membership sample = FACTS.membershipsIn(ROUND_TABLE).stream()
                .filter(it -> it.member().equals(new StateCode("DD")))
                .findFirst()
                .orElseThrow();
        Membership partner = Membership.builder()
                .copyOf(sample)
                .events(List.of(
                        sample.events().get(0),
                        MembershipEvent.builder()
                                .copyOf(sample.events().get(1))
                                .date(accession)
                                .build()))
                .build();
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .memberships(FACTS.memberships().stream()
                        .map(it -> it.id().equals(partner.id()) ? partner : it)
                        .toList())
                .build();
        Standing standing = standing(facts.asOf(day).members("round-table"), "DD");
        assertThat(standing.period().start()).isEqualTo(Bound.on(LocalDate.of(1992, 3, 10)));
        assertThat(standing.period().end())
                .isEqualTo(FACTS.organization(ROUND_TABLE).existence().end());
        assertThat(standing.sources())
                .containsAll(partner.events().get(0).sources())
                .containsAll(partner.events().get(1).sources());
    }

    @Test
    void anObserverThatIsAnAllyTooIsCountedAsAnAlly() {
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .addMemberships(membership("round-table-aa", "round-table", "AA")
                        .role(Membership.Role.OBSERVER)
                        .build())
                .build();
        AsOf day = facts.asOf(LocalDate.of(2000, 1, 1));
        assertThat(day.roll("round-table"))
                .filteredOn(it -> it.member().equals(new StateCode("AA")))
                .extracting(it -> it.role().code())
                .containsExactlyInAnyOrder("member", "observer");
        assertThat(day.members("round-table"))
                .filteredOn(it -> it.member().equals(new StateCode("AA")))
                .hasSize(1);
    }

    @Test
    void anOrganizationCanBeAMember() {
        Standing union = standing(on("2001-06-30").members("round-table"), "union");
        assertThat(union.name(Locale.FRENCH)).isEqualTo("Union des côtes");
        assertThat(on("2001-06-30").standingsOf(new OrganizationId("union"))).containsExactly(union);
    }

    @Test
    void inTheMonthOfItsEndNobodyCertainlyBelongsToABody() {
        assertThat(on("2015-05-31").members("round-table")).isNotEmpty();
        assertThat(on("2015-06-01").members("round-table")).isEmpty();
        assertThat(on("2015-06-01").possibleMembers(ROUND_TABLE))
                .extracting(it -> it.member().value())
                .containsExactly("AA", "BB", "union", "CC", "DD", "EE", "FF", "KK");
        assertThat(on("2015-06-30").possibleMembers(ROUND_TABLE)).isEmpty();
    }

    @Test
    void whoMayHaveBelongedIsOfferedApartAndNotCounted() {
        AsOf day = on("1994-06-30");
        assertThat(day.members(BRIDGE)).extracting(it -> it.member().value()).containsExactly("DD", "KK");
        assertThat(day.possibleMembers(BRIDGE))
                .extracting(it -> it.member() + " " + it.counted())
                .containsExactly("FF false");
        assertThat(on("1993-12-31").possibleMembers(BRIDGE)).isEmpty();
        assertThat(on("1994-12-31").possibleMembers(BRIDGE)).isEmpty();
    }

    @Test
    void whoCertainlyBelongsInAnotherWayIsNotInDoubt() {
        // Dolmia's own membership ended on some day of 1999; from 12 March on it belonged by being an Ally.
        assertThat(on("1999-03-11").possibleMembers(ROUND_TABLE))
                .extracting(it -> it.member().value())
                .contains("DD");
        assertThat(on("1999-03-12").possibleMembers(ROUND_TABLE))
                .extracting(it -> it.member().value())
                .doesNotContain("DD");
    }

    @Test
    void anObserverInDoubtIsOfferedButDoesNotSwellTheCount() {
        assertThat(on("2000-01-01").possibleMembers(ROUND_TABLE))
                .extracting(it -> it.member() + " " + it.role().code())
                .containsExactlyInAnyOrder("union member", "EE observer");
        assertThat(on("2000-01-01").count(ROUND_TABLE).possible()).isEqualTo(1);
    }

    @Test
    void whoMayBelongByTwoMembershipsIsInDoubtOnce() {
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .addMemberships(membership("bridge-kk-2", "bridge", "KK")
                        .events(List.of(event(MembershipEvent.Kind.SIGNED, "2021-10")))
                        .build())
                .build();
        assertThat(facts.asOf(LocalDate.of(2021, 10, 15)).count(BRIDGE)).isEqualTo(new Count(2, 0, 0, 1));
    }

    @Test
    void theSourcesOfAStandingAreThoseOfItsStartEndAndSuspension() {
        assertThat(standing(on("1995-01-01").roll(ASSEMBLY), "ZZYY").sources())
                .containsExactly(
                        Citation.of("assembly-roll-page", "row of the state"),
                        Citation.of("eastmark-note-2022", "par. 2"));
        assertThat(standing(on("1999-03-12").roll(PACT), "DD").sources())
                .extracting(it -> it.document().value())
                .containsExactly("gazette-1992", "pact-treaty-1950");
    }

    @Test
    void partnersBelongToAProgrammeAndNotToTheBody() {
        assertPartners(
                "1998-12-31", "DD [bridge, round-table]", "EE [bridge]", "FF [bridge]", "KK [bridge, round-table]");
        assertPartners("1999-03-12", "EE [bridge]", "FF [bridge]", "KK [bridge, round-table]");
        assertPartners("2004-03-29", "EE [bridge]", "KK [bridge, round-table]");
        assertPartners("1993-12-31", "DD [round-table]", "KK [round-table]");
        assertThat(on("1991-12-19").partners(PACT)).isEmpty();
        assertThat(on("2010-01-01").partners(new OrganizationId("union"))).isEmpty();
    }

    private static void assertPartners(String day, String... partners) {
        assertThat(on(day).partners(PACT))
                .extracting(it -> it.state().code() + " "
                        + it.programmes().stream().map(Organization::id).toList())
                .containsExactly(partners);
    }

    @Test
    void anOverlapHasThreeParts() {
        Overlap overlap = on("2004-03-29").overlap("union", "pact");
        assertThat(overlap.both()).extracting(it -> it.code().value()).containsExactly("AA", "BB", "FF");
        assertThat(overlap.first()).isEmpty();
        assertThat(overlap.second()).extracting(it -> it.code().value()).containsExactly("DD");
        assertThat(on("2004-03-29").overlap(PACT, new OrganizationId("union")).first())
                .isEqualTo(overlap.second());
    }

    @Test
    void whoIsNotCountedIsInNoOverlap() {
        assertThat(on("1992-07-08").overlap("assembly", "pact").first())
                .extracting(it -> it.code().value())
                .doesNotContain("ZZYY");
    }

    @Test
    void aBodyThatBelongsIsInNoOverlapOfStates() {
        assertThat(on("2002-01-01").overlap("round-table", "round-table").both())
                .extracting(it -> it.code().value())
                .containsExactly("AA", "BB", "DD", "KK");
    }

    @Test
    void cooperationsAreThoseThatCertainlyGoOn() {
        assertThat(cooperations("1996-01-14", ASSEMBLY, PACT)).isEmpty();
        assertThat(cooperations("1996-01-15", ASSEMBLY, PACT)).containsExactly("assembly-pact-border-security");
        assertThat(cooperations("2000-12-31", ASSEMBLY, PACT)).containsExactly("assembly-pact-border-security");
        assertThat(cooperations("2001-01-01", ASSEMBLY, PACT)).isEmpty();
        assertThat(cooperations("2004-12-30", ASSEMBLY)).isEmpty();
        assertThat(cooperations("2004-12-31", ASSEMBLY)).containsExactly("assembly-pact-small-arms");
        assertThat(cooperations("2024-01-01", ASSEMBLY, BRIDGE)).isEmpty();
    }

    private static List<String> cooperations(String day, OrganizationId... bodies) {
        return on(day).cooperations(Set.of(bodies)).stream()
                .map(it -> it.id().value())
                .toList();
    }

    @Test
    void standingsTellAllThatAMemberBelongsTo() {
        assertThat(on("1998-12-31").standingsOf(new StateCode("FF")))
                .extracting(it -> it.organization() + " " + it.role().code())
                .containsExactly("assembly member", "bridge member", "round-table associate", "union member");
        assertThat(on("1998-12-31").standingsOf(new StateCode("AA")))
                .extracting(it -> it.organization().value())
                .containsExactly("assembly", "pact", "round-table", "union");
        assertThat(on("1998-12-31").standingsOf(new StateCode("QQ"))).isEmpty();
    }

    @Test
    void milestonesAreThoseThatHadHappened() {
        assertThat(on("1950-01-14").milestones()).isEmpty();
        assertThat(on("1950-01-15").milestones()).hasSize(1);
        assertThat(on("1996-01-30").milestones())
                .noneMatch(it -> it.id().equals(new MilestoneId("border-mission-1996")));
        assertThat(on("1996-01-31").milestones())
                .anyMatch(it -> it.id().equals(new MilestoneId("border-mission-1996")));
    }

    @Test
    void aNameIsThatOfTheDayInTheLanguageAskedFor() {
        Organization assembly = FACTS.organization("assembly");
        assertThat(on("1990-01-01").name(assembly, Locale.FRENCH)).isEqualTo("Conférence des Vallées");
        assertThat(on("1995-01-01").name(assembly, Locale.ENGLISH)).isEqualTo("Organization of the Valleys");
        assertThat(on("1995-01-01").name(FACTS.state("CC"), Locale.GERMAN)).isEqualTo("Côte d’Émeraude");
    }

    @Test
    void aBodyThatIsNotThereIsToldOfInEveryQuestion() {
        AsOf day = on("2000-01-01");
        OrganizationId nowhere = new OrganizationId("pakt");
        assertThat(List.<Runnable>of(
                        () -> day.members("pakt"),
                        () -> day.members(nowhere),
                        () -> day.roll("pakt"),
                        () -> day.roll(nowhere),
                        () -> day.possibleMembers(nowhere),
                        () -> day.count(nowhere),
                        () -> day.partners(nowhere),
                        () -> day.overlap("pakt", "pact"),
                        () -> day.overlap(PACT, nowhere)))
                .allSatisfy(question -> assertThatExceptionOfType(UnknownFactException.class)
                        .isThrownBy(question::run)
                        .withMessage("There is no organization 'pakt'; did you mean 'pact'?"));
    }

    private static AsOf on(String day) {
        return FACTS.asOf(LocalDate.parse(day));
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(it -> it.name(Locale.ENGLISH)).toList();
    }

    private static Standing standing(List<Standing> standings, String member) {
        return standings.stream()
                .filter(it -> it.member().value().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static Membership.Builder membership(String id, String organization, String member) {
        Membership.Builder membership = Membership.builder();
        membership
                .id(new MembershipId(id))
                .organization(new OrganizationId(organization))
                .member(new StateCode(member))
                .addEvents(event(MembershipEvent.Kind.JOINED, "1992-01-01"));
        return membership;
    }

    private static MembershipEvent event(MembershipEvent.Kind kind, String date) {
        return MembershipEvent.builder().kind(kind).date(Bound.parse(date)).build();
    }
}
