package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import org.entente.model.Milestone;
import org.junit.jupiter.api.Test;

class LaterNameTest {
    private static final Rule RULE = new LaterName();

    @Test
    void theNameOfTheDayIsRight() {
        assertThat(findings(RULE, said("zed-suspended-1992", "The Conference of the Valleys (CV) decided.")))
                .isEmpty();
        assertThat(findings(RULE, said("small-arms-adopted-2000", "The Organization of the Valleys decided.")))
                .isEmpty();
    }

    @Test
    void aNameThatCameLaterIsToldOf() {
        assertThat(findings(RULE, said("zed-suspended-1992", "The Organization of the Valleys decided.")))
                .containsExactly(
                        "zed-suspended-1992.summary: warning: this name came later than the milestone: 'Organization"
                                + " of the Valleys'; use the name of 1992-07-08 (later-name)");
        assertThat(findings(RULE, said("zed-suspended-1992", "The OV decided.")))
                .containsExactly(
                        "zed-suspended-1992.summary: warning: this name came later than the milestone: 'OV'; use the"
                                + " name of 1992-07-08 (later-name)");
    }

    @Test
    void aNameThatComesWithinAYearCanHaveBeenDecidedOn() {
        assertThat(findings(RULE, said("bridge-opens-1994", "It will be the Organization of the Valleys.")))
                .isEmpty();
    }

    @Test
    void aNameWithinAWordIsNone() {
        assertThat(findings(RULE, said("zed-suspended-1992", "The OVAL room was full.")))
                .isEmpty();
    }

    private static Milestone said(String id, String summary) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, id))
                .summary(text(summary))
                .build();
    }
}
