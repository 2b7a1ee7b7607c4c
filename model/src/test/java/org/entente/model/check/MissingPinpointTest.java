package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.List;
import org.entente.model.Citation;
import org.entente.model.CooperationArea;
import org.entente.model.DocumentId;
import org.junit.jupiter.api.Test;

class MissingPinpointTest {
    private static final Rule RULE = new MissingPinpoint();

    @Test
    void aPlaceOrThatItCouldNotBeSeenIsRight() {
        assertThat(findings(RULE, area(Citation.of("handbook", "p. 1"), Citation.of("handbook", "unseen"))))
                .isEmpty();
    }

    @Test
    void aCitationWithoutAPlaceIsToldOf() {
        Citation nowhere =
                Citation.builder().document(new DocumentId("handbook")).build();
        assertThat(findings(RULE, area(Citation.of("handbook", "p. 1"), nowhere)))
                .containsExactly(
                        "training.sources.2: warning: this citation does not say where in the document: 'handbook';"
                                + " add 'at' with the paragraph, page, heading or row, or 'at: unseen' (missing-pinpoint)");
    }

    private static CooperationArea area(Citation... sources) {
        return CooperationArea.builder()
                .copyOf(fact(CooperationArea.class, "training"))
                .sources(List.of(sources))
                .build();
    }
}
