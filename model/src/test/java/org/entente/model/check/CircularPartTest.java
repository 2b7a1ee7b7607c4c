package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import org.entente.model.AreaId;
import org.entente.model.CooperationArea;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.junit.jupiter.api.Test;

class CircularPartTest {
    private static final Rule RULE = new CircularPart();

    @Test
    void partsOfWidersWholesAreRight() {
        assertThat(findings(RULE, area("small-arms", "arms-control"), area("training", "small-arms")))
                .isEmpty();
    }

    @Test
    void anAreaIsNoPartOfItself() {
        assertThat(findings(RULE, area("training", "training")))
                .containsExactly("training.broader: error: this area is a part of itself (circular-part)");
    }

    @Test
    void anAreaIsNoPartOfItsOwnPart() {
        assertThat(findings(RULE, area("arms-control", "small-arms")))
                .containsExactly(
                        "arms-control.broader: error: this area is a part of itself (circular-part)",
                        "small-arms.broader: error: this area is a part of itself (circular-part)");
    }

    @Test
    void aPartOfACircleIsNotToBlame() {
        assertThat(findings(RULE, area("arms-control", "small-arms"), area("training", "small-arms")))
                .containsExactly(
                        "arms-control.broader: error: this area is a part of itself (circular-part)",
                        "small-arms.broader: error: this area is a part of itself (circular-part)");
    }

    @Test
    void aBodyDoesNotRunItself() {
        Organization pact = Organization.builder()
                .copyOf(fact(Organization.class, "pact"))
                .parent(new OrganizationId("bridge"))
                .build();
        assertThat(findings(RULE, pact))
                .containsExactly(
                        "bridge.parent: error: this body is run by itself (circular-part)",
                        "pact.parent: error: this body is run by itself (circular-part)");
    }

    private static CooperationArea area(String id, String broader) {
        return CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, id))
                .broader(new AreaId(broader))
                .build();
    }
}
