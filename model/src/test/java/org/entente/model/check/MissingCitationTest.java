package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.Claim;
import org.entente.model.CooperationArea;
import org.entente.model.DatedKind;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Seat;
import org.entente.model.Suspension;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class MissingCitationTest {
    private static final Rule RULE = new MissingCitation();
    private static final String ADVICE = "; add 'sources' with the document and the place in it (missing-citation)";

    @Test
    void whatIsCitedIsRight() {
        assertThat(SampleWorld.facts().statements()).isNotEmpty();
        assertThat(Rules.check(SampleWorld.facts())).isEmpty();
    }

    @Test
    void anEventAndASuspensionNeedASource() {
        Membership membership = Membership.builder()
                .copyOf(fact(Membership.class, "neighbours-mm"))
                .addEvents(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.LEFT)
                        .date(Bound.parse("2020"))
                        .build())
                .addSuspensions(Suspension.builder()
                        .of(Suspension.Kind.PARTICIPATION)
                        .from(Bound.parse("2010"))
                        .build())
                .build();
        assertThat(findings(RULE, membership))
                .containsExactly(
                        "neighbours-mm.events.2: error: nobody is cited for this: 'left'" + ADVICE,
                        "neighbours-mm.suspensions.1: error: nobody is cited for this: 'participation'" + ADVICE);
    }

    @Test
    void aMilestoneAndAnAreaNeedASource() {
        Milestone milestone = Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .sources(List.of())
                .build();
        CooperationArea area = CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, "training"))
                .sources(List.of())
                .build();
        assertThat(findings(RULE, milestone, area))
                .containsExactly(
                        "sum-2010.summary: error: nobody is cited for this: '=2+2 is \"four\" & <five> is not'"
                                + ADVICE,
                        "training.name: error: nobody is cited for this: 'Training'" + ADVICE);
    }

    @Test
    void aSeatNeedsASourceButOurClassificationNeedsNone() {
        Organization body = Organization.builder()
                .copyOf(fact(Organization.class, "union"))
                .addKinds(DatedKind.builder().kind(Organization.Kind.COUNCIL).build())
                .addSeats(Seat.builder().place(text("Coast")).build())
                .build();
        assertThat(findings(RULE, body))
                .containsExactly("union.seats.1: error: nobody is cited for this: 'Coast'" + ADVICE);
    }

    @Test
    void aClaimNeedsNoSource() {
        Claim claim = Claim.builder()
                .copyOf(fact(Claim.class, "allies-participate"))
                .sources(List.of())
                .build();
        assertThat(findings(RULE, claim)).isEmpty();
    }
}
