package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.Membership;
import org.entente.model.Succession;
import org.junit.jupiter.api.Test;

class SuccessionWithoutSeatTest {
    private static final Rule RULE = new SuccessionWithoutSeat();

    @Test
    void aSeatThatIsContinuedIsRight() {
        assertThat(fact(Succession.class, "xxww-kk").kind()).isEqualTo(Succession.Kind.CONTINUES);
        assertThat(findings(RULE)).isEmpty();
    }

    @Test
    void aSeatThatNobodyContinuesIsToldOf() {
        assertThat(findings(RULE, withoutSeat()))
                .containsExactly(
                        "xxww-kk.kind: warning: 'KK' has no membership that continues this seat: 'assembly-xxww'; add"
                                + " 'continues: assembly-xxww' to its membership in assembly (succession-without-seat)");
    }

    @Test
    void whoSucceedsWithoutContinuingTakesNoSeat() {
        Succession succession = Succession.builder()
                .copyOf(fact(Succession.class, "xxww-kk"))
                .kind(Succession.Kind.SUCCEEDS)
                .build();
        assertThat(findings(RULE, succession, withoutSeat())).isEmpty();
    }

    @Test
    void aSeatThatWasLostBeforeIsNotContinued() {
        Succession later = Succession.builder()
                .copyOf(fact(Succession.class, "xxww-kk"))
                .date(Bound.parse("1991-12-25"))
                .build();
        assertThat(findings(RULE, later, withoutSeat())).isEmpty();
    }

    private static Membership withoutSeat() {
        return Membership.builder()
                .copyOf(fact(Membership.class, "assembly-kk"))
                .continues(Optional.empty())
                .build();
    }
}
