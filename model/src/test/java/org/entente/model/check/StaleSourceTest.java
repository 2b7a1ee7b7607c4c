package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.time.LocalDate;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class StaleSourceTest {
    private static final Rule RULE = new StaleSource();

    @Test
    void aDocumentConsultedTwoYearsBeforeThePositionDateIsRight() {
        assertThat(findings(RULE, consulted("2022-01-31"))).isEmpty();
    }

    @Test
    void aDocumentConsultedBeforeThatIsToldOf() {
        assertThat(findings(RULE, consulted("2022-01-30")))
                .containsExactly(
                        "gazette-1992.consulted: warning: this document was consulted long before the position date:"
                                + " '2022-01-30'; consult it again; 2022-01-31 or later is right (stale-source)");
    }

    private static Document consulted(String day) {
        return Document.builder()
                .copyOf(fact(Document.class, "gazette-1992"))
                .consulted(LocalDate.parse(day))
                .build();
    }
}
