package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlappingMembershipsTest {
    private static final Rule RULE = new OverlappingMemberships();

    @Test
    void aSecondJoiningAfterLeavingIsRight() {
        assertThat(SampleWorld.facts().findMembership(new MembershipId("pact-cc-2")))
                .isPresent();
        assertThat(Rules.check(SampleWorld.facts())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1966-07-01", "1966-07", "1966", "by 1966-07-01", "unknown"})
    void aSecondJoiningThatMayComeAfterTheFirstIsRight(String joined) {
        assertThat(findings(RULE, second(joined))).isEmpty();
    }

    @Test
    void aSecondJoiningBeforeLeavingIsToldOf() {
        assertThat(findings(RULE, second("1966-06-30")))
                .containsExactly(
                        "pact-cc-2: error: CC belongs to pact in two memberships at the same time: '1966-06-30 to"
                                + " open'; 'pact-cc' runs from 1950-04-04 to 1966-07-01 (overlapping-memberships)");
    }

    @Test
    void twoOpenMembershipsAreToldOf() {
        Membership twice = Membership.builder()
                .copyOf(fact(Membership.class, "union-aa"))
                .id(new MembershipId("union-aa-2"))
                .build();
        assertThat(findings(RULE, twice))
                .containsExactly(
                        "union-aa-2: error: AA belongs to union in two memberships at the same time: '1958-01-01 to"
                                + " open'; 'union-aa' runs from 1958-01-01 to open (overlapping-memberships)");
    }

    @Test
    void twoRolesAtOnceAreRight() {
        Membership observer = Membership.builder()
                .copyOf(fact(Membership.class, "union-aa"))
                .id(new MembershipId("union-aa-2"))
                .role(Membership.Role.OBSERVER)
                .build();
        assertThat(findings(RULE, observer)).isEmpty();
    }

    private static Membership second(String joined) {
        return Membership.builder()
                .copyOf(fact(Membership.class, "pact-cc-2"))
                .events(List.of(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.DEPOSITED)
                        .date(Bound.parse(joined))
                        .addSources(Citation.of("handbook", "p. 1"))
                        .build()))
                .build();
    }
}
