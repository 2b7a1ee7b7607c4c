package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.junit.jupiter.api.Test;

class OutsideExistenceTest {
    private static final Rule RULE = new OutsideExistence();

    @Test
    void aMembershipWithinTheExistenceIsRight() {
        assertThat(findings(RULE, joined("assembly-hh", "1992-04-27"))).isEmpty();
    }

    @Test
    void aMembershipBeforeTheStateBeganIsToldOf() {
        assertThat(findings(RULE, joined("assembly-hh", "1992-04-26")))
                .containsExactly("assembly-hh: warning: this membership reaches beyond the existence of the state 'HH':"
                        + " '1992-04-26 to open'; it existed from 1992-04-27 to open; mend it, or say why in 'note'"
                        + " (outside-existence)");
    }

    @Test
    void aMembershipBeforeTheBodyBeganIsToldOf() {
        assertThat(findings(RULE, joined("assembly-aa", "1973-07-02")))
                .containsExactly(
                        "assembly-aa: warning: this membership reaches beyond the existence of the body 'assembly':"
                                + " '1973-07-02 to open'; it existed from 1973-07-03 to open; mend it, or say why in 'note'"
                                + " (outside-existence)");
    }

    @Test
    void aSeatThatOutlivesItsStateIsToldOfUnlessANoteSaysWhy() {
        Membership noted = Membership.builder()
                .copyOf(joined("assembly-xxww", "1973-07-03"))
                .note(text("The seat stayed empty."))
                .build();
        assertThat(findings(RULE, noted)).isEmpty();
        assertThat(findings(RULE, joined("assembly-xxww", "1973-07-03")))
                .containsExactly(
                        "assembly-xxww: warning: this membership reaches beyond the existence of the state 'XXWW':"
                                + " '1973-07-03 to open'; it existed from open to 1991-12-24; mend it, or say why in 'note'"
                                + " (outside-existence)");
    }

    private static Membership joined(String id, String date) {
        return Membership.builder()
                .copyOf(fact(Membership.class, id))
                .events(List.of(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.JOINED)
                        .date(Bound.parse(date))
                        .addSources(Citation.of("handbook", "p. 1"))
                        .build()))
                .build();
    }
}
