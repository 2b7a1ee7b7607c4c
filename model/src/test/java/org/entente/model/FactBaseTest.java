package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactBaseTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void everyListIsSortedById() {
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
                .allSatisfy(list -> assertThat(list)
                        .extracting(fact -> fact.factId().value())
                        .isNotEmpty()
                        .isSorted());
        assertThat(FACTS.organizations())
                .extracting(body -> body.id().value())
                .containsExactly("assembly", "bridge", "neighbours", "pact", "round-table", "union");
    }

    @Test
    void theOrderOfBuildingDoesNotMatter() {
        FactBase backwards = FactBase.builder()
                .edition(FACTS.edition())
                .disagreements(backwards(FACTS.disagreements()))
                .claims(backwards(FACTS.claims()))
                .documents(backwards(FACTS.documents()))
                .cooperations(backwards(FACTS.cooperations()))
                .areas(backwards(FACTS.areas()))
                .milestones(backwards(FACTS.milestones()))
                .memberships(backwards(FACTS.memberships()))
                .successions(backwards(FACTS.successions()))
                .states(backwards(FACTS.states()))
                .organizations(backwards(FACTS.organizations()))
                .build();
        assertThat(backwards).isEqualTo(FACTS).hasSameHashCodeAs(FACTS).hasToString(FACTS.toString());
    }

    @Test
    void aBaseWithAnotherFactIsAnotherBase() {
        FactBase fewer = FactBase.builder()
                .copyOf(FACTS)
                .claims(FACTS.claims().subList(0, 6))
                .build();
        assertThat(fewer).isNotEqualTo(FACTS);
    }

    @Test
    void twoFactsOfOneIdAreRefusedWhateverTheirKind() {
        CooperationArea area = CooperationArea.builder()
                .id(new AreaId("pact"))
                .name(LocalizedText.of("Pacts"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FactBase.builder().copyOf(FACTS).addAreas(area).build())
                .withMessage("two facts have the id 'pact'");
    }

    @Test
    void whatIsThereIsFoundByIdAndByText() {
        assertThat(FACTS.organization("pact")).isSameAs(FACTS.organization(new OrganizationId("pact")));
        assertThat(FACTS.findOrganization(new OrganizationId("pact"))).contains(FACTS.organization("pact"));
        assertThat(FACTS.state("AA")).isSameAs(FACTS.state(new StateCode("AA")));
        assertThat(FACTS.findState(new StateCode("AA"))).contains(FACTS.state("AA"));
        assertThat(FACTS.area("small-arms")).isSameAs(FACTS.area(new AreaId("small-arms")));
        assertThat(FACTS.findArea(new AreaId("small-arms"))).contains(FACTS.area("small-arms"));
        assertThat(FACTS.document(new DocumentId("handbook")).rank()).isEqualTo(Document.Rank.SECONDARY);
        assertThat(FACTS.findDocument(new DocumentId("handbook"))).contains(FACTS.document(new DocumentId("handbook")));
        assertThat(FACTS.findMembership(new MembershipId("pact-aa")))
                .map(Membership::member)
                .contains(new StateCode("AA"));
        assertThat(FACTS.findMilestone(new MilestoneId("sum-2010")))
                .map(Milestone::weight)
                .contains(1);
    }

    @Test
    void aStateIsFoundByItsCodeInAnyCase() {
        assertThat(FACTS.state("zzyy")).isSameAs(FACTS.state("ZZYY"));
    }

    @Test
    void aFactOfAnyKindIsFoundByItsId() {
        assertThat(FACTS.allFacts()).hasSize(91).allSatisfy(fact -> {
            assertThat(FACTS.fact(fact.factId().value())).isSameAs(fact);
            assertThat(FACTS.findFact(fact.factId().value())).containsSame(fact);
        });
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(FACTS.findOrganization(new OrganizationId("pakt"))).isEmpty();
        assertThat(FACTS.findState(new StateCode("QQ"))).isEmpty();
        assertThat(FACTS.findArea(new AreaId("arms"))).isEmpty();
        assertThat(FACTS.findDocument(new DocumentId("hand-book"))).isEmpty();
        assertThat(FACTS.findMembership(new MembershipId("pact-ee"))).isEmpty();
        assertThat(FACTS.findMilestone(new MilestoneId("sum-2011"))).isEmpty();
        assertThat(FACTS.findFact("nothing")).isEmpty();
        assertThat(FACTS.findFact("")).isEmpty();
    }

    @Test
    void whatIsAskedForAndNotThereIsToldWithTheNearestId() {
        assertUnknown(() -> FACTS.organization("pakt"), "There is no organization 'pakt'; did you mean 'pact'?");
        assertUnknown(
                () -> FACTS.organization(new OrganizationId("asembly")),
                "There is no organization 'asembly'; did you mean 'assembly'?");
        assertUnknown(() -> FACTS.organization("world-post"), "There is no organization 'world-post'");
        assertUnknown(() -> FACTS.organization(""), "There is no organization ''");
        assertUnknown(() -> FACTS.state("ac"), "There is no state 'AC'; did you mean 'AA'?");
        assertUnknown(() -> FACTS.state(new StateCode("QQ")), "There is no state 'QQ'");
        assertUnknown(() -> FACTS.area("small-arm"), "There is no area 'small-arm'; did you mean 'small-arms'?");
        assertUnknown(
                () -> FACTS.document(new DocumentId("handbok")),
                "There is no document 'handbok'; did you mean 'handbook'?");
        assertUnknown(() -> FACTS.fact("pact-ab"), "There is no fact 'pact-ab'; did you mean 'pact-aa'?");
    }

    @Test
    void aMemberCanBeAStateOrABody() {
        assertThat(FACTS.member(new StateCode("AA"))).isSameAs(FACTS.state("AA"));
        assertThat(FACTS.member(new OrganizationId("union"))).isSameAs(FACTS.organization("union"));
        assertUnknown(() -> FACTS.member(new StateCode("QQ")), "There is no state 'QQ'");
    }

    @Test
    void theMembershipsOfABodyAreThoseOfAllTimes() {
        assertThat(FACTS.membershipsIn(new OrganizationId("pact")))
                .extracting(it -> it.id().value())
                .containsExactly("pact-aa", "pact-bb", "pact-cc", "pact-cc-2", "pact-dd", "pact-ff");
        assertThat(FACTS.membershipsIn(new OrganizationId("nowhere"))).isEmpty();
    }

    @Test
    void theMembershipsOfAMemberAreThoseInAllBodies() {
        assertThat(FACTS.membershipsOf(new StateCode("FF")))
                .extracting(it -> it.id().value())
                .containsExactly("assembly-ff", "bridge-ff", "pact-ff", "round-table-ff", "union-ff");
        assertThat(FACTS.membershipsOf(new OrganizationId("union")))
                .extracting(it -> it.id().value())
                .containsExactly("round-table-union");
        assertThat(FACTS.membershipsOf(new StateCode("XXWW"))).hasSize(1);
        assertThat(FACTS.membershipsOf(new StateCode("QQ"))).isEmpty();
    }

    @Test
    void programmesAreTheBodiesThatABodyRuns() {
        assertThat(FACTS.programmes(new OrganizationId("pact")))
                .extracting(it -> it.id().value())
                .containsExactly("bridge", "round-table");
        assertThat(FACTS.programmes(new OrganizationId("union"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Signed earlier, but the entry into force comes first in the policy.
        "pact-bb,         1950-04-04,          open",
        "pact-dd,         1999-03-12,          open",
        "pact-cc,         1950-04-04,          1966-07-01",
        "pact-cc-2,       2009-04-03,          open",
        "assembly-xxww,   1973-07-03,          1991-12-24",
        "assembly-ee,     1992-04-30,          open",
        "bridge-ff,       1994,                2004-03-29",
        "bridge-kk,       1994-06-22,          2021-10",
        "round-table-ee,  1993,                unknown",
        "round-table-kk,  by 1992-03-10,       attested 2010-05-01",
        // No event ends it, so it ends with the body.
        "round-table-union, by 2001-06-30,     2015-06",
        "neighbours-ll,   attested 1998-05-01, open",
    })
    void aMembershipCountsByThePolicyOfItsBody(String id, String start, String end) {
        Membership membership = FACTS.findMembership(new MembershipId(id)).orElseThrow();
        assertThat(FACTS.period(membership)).isEqualTo(new Period(Bound.parse(start), Bound.parse(end)));
    }

    @Test
    void withoutAnEventThatCountsTheStartIsUnknown() {
        assertThat(FACTS.period(invited("pact"))).isEqualTo(new Period(Bound.unknown(), Bound.open()));
    }

    @Test
    void inABodyThatIsNotThereNothingIsKnownOfAMembership() {
        assertThat(FACTS.period(invited("nowhere"))).isEqualTo(new Period(Bound.unknown(), Bound.unknown()));
    }

    @Test
    void aMembershipOfAnotherBaseIsJudgedByThePolicyOfThisOne() {
        Membership other = Membership.builder()
                .copyOf(invited("pact"))
                .addEvents(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.DEPOSITED)
                        .date(Bound.parse("2001"))
                        .build())
                .build();
        assertThat(FACTS.period(other)).isEqualTo(new Period(Bound.parse("2001"), Bound.open()));
    }

    @Test
    void citationsAreThoseOfAllStatementsEachOnce() {
        assertThat(FACTS.citations("pact"))
                .containsExactly(
                        Citation.of("pact-treaty-1950", "title"),
                        Citation.of("handbook", "p. 12"),
                        Citation.of("pact-treaty-1950", "preamble"));
        assertThat(FACTS.citations("handbook")).isEmpty();
        assertThat(FACTS.citations("nothing")).isEmpty();
    }

    @Test
    void factsOnTopCountWhereBothHaveAnId() {
        Milestone changed = Milestone.builder()
                .copyOf(FACTS.findMilestone(new MilestoneId("sum-2010")).orElseThrow())
                .weight(5)
                .build();
        CooperationArea added = CooperationArea.builder()
                .id(new AreaId("a-new-one"))
                .name(LocalizedText.of("New"))
                .build();
        Edition edition =
                Edition.builder().copyOf(FACTS.edition()).edition("2025.1").build();
        FactBase top = FactBase.builder()
                .edition(edition)
                .addMilestones(changed)
                .addAreas(added)
                .build();

        FactBase both = FACTS.overlaidWith(top);

        assertThat(both.edition().edition()).isEqualTo("2025.1");
        assertThat(both.milestones()).hasSameSizeAs(FACTS.milestones()).contains(changed);
        assertThat(both.areas()).hasSize(5).startsWith(added);
        assertThat(both.memberships()).isEqualTo(FACTS.memberships());
        assertThat(FACTS.findMilestone(new MilestoneId("sum-2010")))
                .map(Milestone::weight)
                .contains(1);
    }

    @Test
    void layingFactsOverOthersKeepsTheLanguagesOfBoth() {
        Edition german = Edition.builder()
                .copyOf(FACTS.edition())
                .languages(List.of("en", "de"))
                .build();
        FactBase both = FACTS.overlaidWith(FactBase.builder().edition(german).build());

        assertThat(FACTS.edition().languages()).containsExactly("en", "fr");
        assertThat(both.edition().languages()).containsExactly("en", "de", "fr");
    }

    @Test
    void aBaseLaidOverItselfIsTheSame() {
        assertThat(FACTS.overlaidWith(FACTS)).isEqualTo(FACTS);
    }

    @Test
    void anEmptyBaseAnswersWithNothing() {
        FactBase empty = FactBase.builder().edition(FACTS.edition()).build();
        assertThat(empty.allFacts()).isEmpty();
        assertThat(empty.statements()).isEmpty();
        assertThat(empty.milestones(MilestoneQuery.builder().build())).isEmpty();
        assertUnknown(() -> empty.organization("pact"), "There is no organization 'pact'");
        assertThat(empty.overlaidWith(FACTS)).isEqualTo(FACTS);
    }

    private static void assertUnknown(ThrowingCallable question, String message) {
        assertThatExceptionOfType(UnknownFactException.class)
                .isThrownBy(question)
                .withMessage(message);
    }

    private static Membership invited(String organization) {
        return Membership.builder()
                .id(new MembershipId("somebody"))
                .organization(new OrganizationId(organization))
                .member(new StateCode("MM"))
                .addEvents(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.INVITED)
                        .date(Bound.parse("2000"))
                        .build())
                .build();
    }

    private static <T> List<T> backwards(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
