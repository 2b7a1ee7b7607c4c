package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.DocumentId;
import org.entente.model.Membership;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Population;
import org.entente.model.Predicate;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Suspension;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class DanglingIdTest {
    private static final Rule RULE = new DanglingId();

    @Test
    void idsThatLeadSomewhereAreRight() {
        assertThat(Rules.check(SampleWorld.facts())).isEmpty();
    }

    @Test
    void aMisspeltDocumentIsToldOfWithTheNearest() {
        CooperationArea area = CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, "training"))
                .sources(List.of(Citation.of("handbok", "p. 1")))
                .build();
        assertThat(findings(RULE, area))
                .containsExactly(
                        "training.sources.1.document: error: there is no document: 'handbok'; did you mean 'handbook'?"
                                + " (dangling-id)");
    }

    @Test
    void aDocumentThatReportsMustBeThereToo() {
        Citation reported = Citation.builder()
                .document(new DocumentId("handbook"))
                .at("p. 1")
                .reportedBy(new DocumentId("nowhere-to-be-found"))
                .build();
        CooperationArea area = CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, "training"))
                .sources(List.of(reported))
                .build();
        assertThat(findings(RULE, area))
                .containsExactly(
                        "training.sources.1.reportedBy: error: there is no document: 'nowhere-to-be-found'; add it, or name"
                                + " one that is there (dangling-id)");
    }

    @Test
    void anIdOfAnotherKindLeadsNowhere() {
        CooperationArea area = CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, "training"))
                .broader(new AreaId("pact"))
                .build();
        assertThat(findings(RULE, area))
                .containsExactly("training.broader: error: there is no area: 'pact'; add it, or name one that is there"
                        + " (dangling-id)");
    }

    @Test
    void everyIdOfAnOrganizationMustLeadSomewhere() {
        Organization body = Organization.builder()
                .copyOf(fact(Organization.class, "round-table"))
                .parent(new OrganizationId("pacts"))
                .predecessor(new OrganizationId("old-table"))
                .includesMembersOf(List.of(new OrganizationId("pact"), new OrganizationId("unions")))
                .addSeats(Seat.builder()
                        .place(text("Nowhere"))
                        .state(new StateCode("QQ"))
                        .addSources(Citation.of("handbook", "p. 1"))
                        .build())
                .build();
        assertThat(findings(RULE, body))
                .containsExactly(
                        "round-table.seats.1.state: error: there is no state: 'QQ'; add it, or name one that is there"
                                + " (dangling-id)",
                        "round-table.parent: error: there is no organization: 'pacts'; did you mean 'pact'? (dangling-id)",
                        "round-table.predecessor: error: there is no organization: 'old-table'; did you mean 'round-table'?"
                                + " (dangling-id)",
                        "round-table.includesMembersOf.2: error: there is no organization: 'unions'; did you mean 'union'?"
                                + " (dangling-id)");
    }

    @Test
    void theUsageOfANameMustLeadSomewhere() {
        State state = State.builder()
                .copyOf(fact(State.class, "MM"))
                .addNames(DatedName.builder()
                        .name(text("Marrow"))
                        .addUsage(new OrganizationId("pact"), new OrganizationId("brigde"))
                        .addSources(Citation.of("handbook", "p. 1"))
                        .build())
                .build();
        assertThat(findings(RULE, state))
                .containsExactly("MM.names.2.usage.2: error: there is no organization: 'brigde'; did you mean 'bridge'?"
                        + " (dangling-id)");
    }

    @Test
    void everyIdOfAMembershipMustLeadSomewhere() {
        Membership membership = Membership.builder()
                .copyOf(fact(Membership.class, "neighbours-mm"))
                .member(new StateCode("MN"))
                .continues(new MembershipId("neighbours-mn"))
                .addSuspensions(Suspension.builder()
                        .of(Suspension.Kind.PARTICIPATION)
                        .from(Bound.parse("2005"))
                        .decidedBy(new OrganizationId("asembly"))
                        .addSources(Citation.of("handbook", "p. 1"))
                        .build())
                .build();
        assertThat(findings(RULE, membership))
                .containsExactly(
                        "neighbours-mm.member: error: there is no state: 'MN'; did you mean 'MM'? (dangling-id)",
                        "neighbours-mm.suspensions.1.decidedBy: error: there is no organization: 'asembly'; did you mean"
                                + " 'assembly'? (dangling-id)",
                        "neighbours-mm.continues: error: there is no membership: 'neighbours-mn'; did you mean"
                                + " 'neighbours-mm'? (dangling-id)");
    }

    @Test
    void aMembershipInABodyThatIsNotThereIsToldOf() {
        Membership membership = Membership.builder()
                .copyOf(fact(Membership.class, "neighbours-mm"))
                .organization(new OrganizationId("neighbors"))
                .build();
        assertThat(findings(RULE, membership))
                .containsExactly(
                        "neighbours-mm.organization: error: there is no organization: 'neighbors'; did you mean"
                                + " 'neighbours'? (dangling-id)");
    }

    @Test
    void everyIdOfAMilestoneMustLeadSomewhere() {
        Milestone milestone = Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .organizations(List.of(new OrganizationId("unionn")))
                .states(List.of(new StateCode("AA"), new StateCode("ZZYX")))
                .areas(List.of(new AreaId("trainings")))
                .document(new DocumentId("gazette-1993"))
                .build();
        assertThat(findings(RULE, milestone))
                .containsExactly(
                        "sum-2010.organizations.1: error: there is no organization: 'unionn'; did you mean 'union'?"
                                + " (dangling-id)",
                        "sum-2010.states.2: error: there is no state: 'ZZYX'; did you mean 'ZZYY'? (dangling-id)",
                        "sum-2010.areas.1: error: there is no area: 'trainings'; did you mean 'training'? (dangling-id)",
                        "sum-2010.document: error: there is no document: 'gazette-1993'; did you mean 'gazette-1992'?"
                                + " (dangling-id)");
    }

    @Test
    void everyIdOfACooperationMustLeadSomewhere() {
        Cooperation cooperation = Cooperation.builder()
                .copyOf(fact(Cooperation.class, "assembly-pact-small-arms"))
                .organizations(List.of(new OrganizationId("assembly"), new OrganizationId("pakt")))
                .area(new AreaId("smallarms"))
                .build();
        assertThat(findings(RULE, cooperation))
                .containsExactly(
                        "assembly-pact-small-arms.organizations.2: error: there is no organization: 'pakt'; did you mean"
                                + " 'pact'? (dangling-id)",
                        "assembly-pact-small-arms.area: error: there is no area: 'smallarms'; did you mean 'small-arms'?"
                                + " (dangling-id)");
    }

    @Test
    void everyPopulationOfAClaimMustLeadSomewhere() {
        Population deep = new Population.Or(
                new Population.And(members("pakt"), new Population.Partners(new OrganizationId("asembly"))),
                new Population.Minus(members("pact"), members("unoin")));
        assertThat(Stream.of(
                                new Predicate.Subset(deep, members("pact")),
                                new Predicate.Disjoint(members("pact"), deep),
                                new Predicate.AtLeast(1, deep),
                                new Predicate.MoreThan(deep, members("pact")),
                                new Predicate.SameCount(members("pact"), deep))
                        .map(predicate -> findings(RULE, claim(predicate))))
                .hasSize(5)
                .allSatisfy(found -> assertThat(found)
                        .containsExactly(
                                "speech-before-summit.predicate: error: there is no organization: 'pakt'; did you mean"
                                        + " 'pact'? (dangling-id)",
                                "speech-before-summit.predicate: error: there is no organization: 'asembly'; did you mean"
                                        + " 'assembly'? (dangling-id)",
                                "speech-before-summit.predicate: error: there is no organization: 'unoin'; did you mean"
                                        + " 'union'? (dangling-id)"));
    }

    @Test
    void aMemberAndAMilestoneOfAClaimMustLeadSomewhere() {
        assertThat(findings(
                        RULE,
                        claim(new Predicate.Member(
                                new StateCode("QQ"), new OrganizationId("pakt"), LocalDate.of(2000, 1, 1)))))
                .containsExactly(
                        "speech-before-summit.predicate: error: there is no state: 'QQ'; add it, or name one that is there"
                                + " (dangling-id)",
                        "speech-before-summit.predicate: error: there is no organization: 'pakt'; did you mean 'pact'?"
                                + " (dangling-id)");
        assertThat(findings(
                        RULE, claim(new Predicate.Before(new MilestoneId("sum-2010"), new MilestoneId("sum-2011")))))
                .containsExactly(
                        "speech-before-summit.predicate: error: there is no milestone: 'sum-2011'; did you mean"
                                + " 'sum-2010'? (dangling-id)");
    }

    @Test
    void aBodyInASentenceMustLeadSomewhere() {
        Claim claim = Claim.builder()
                .copyOf(fact(Claim.class, "allies-participate"))
                .sentence(text("All {pakt} Allies are {assembly} States."))
                .build();
        assertThat(findings(RULE, claim))
                .containsExactly(
                        "allies-participate.sentence: error: there is no organization: 'pakt'; did you mean 'pact'?"
                                + " (dangling-id)");
    }

    @Test
    void aDisagreementMustBeAboutAFactOfWhateverKind() {
        Disagreement right = disagreement("sum-2010");
        Disagreement wrong = disagreement("sum-2011");
        assertThat(findings(RULE, right)).isEmpty();
        assertThat(findings(RULE, wrong))
                .containsExactly("pact-dd-day.fact: error: there is no fact: 'sum-2011'; did you mean 'sum-2010'?"
                        + " (dangling-id)");
    }

    private static Disagreement disagreement(String about) {
        return Disagreement.builder()
                .copyOf(fact(Disagreement.class, "pact-dd-day"))
                .fact(about)
                .build();
    }

    private static Claim claim(Predicate predicate) {
        return Claim.builder()
                .copyOf(fact(Claim.class, "speech-before-summit"))
                .predicate(predicate)
                .build();
    }

    private static Population members(String organization) {
        return new Population.Members(new OrganizationId(organization));
    }
}
