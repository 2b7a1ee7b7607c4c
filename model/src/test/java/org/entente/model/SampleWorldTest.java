package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.check.Rules;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

/** Other tests stand on the sample world, so it must be right itself. */
class SampleWorldTest {

    @Test
    void theSampleWorldBreaksNoRule() {
        assertThat(Rules.check(SampleWorld.facts())).isEmpty();
    }

    @Test
    void theSampleWorldHasFactsOfEveryKind() {
        FactBase facts = SampleWorld.facts();
        assertThat(facts.organizations()).hasSize(6);
        assertThat(facts.states()).hasSize(12);
        assertThat(facts.successions()).hasSize(3);
        assertThat(facts.memberships()).hasSize(31);
        assertThat(facts.milestones()).hasSize(15);
        assertThat(facts.areas()).hasSize(4);
        assertThat(facts.cooperations()).hasSize(3);
        assertThat(facts.documents()).hasSize(8);
        assertThat(facts.claims()).hasSize(7);
        assertThat(facts.disagreements()).hasSize(2);
    }
}
