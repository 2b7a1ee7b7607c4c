package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.time.LocalDate;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class ConsultedLaterTest {
    private static final Rule RULE = new ConsultedLater();

    @Test
    void aDocumentConsultedAfterThePositionDateButNotAfterTheEditionIsRight() {
        assertThat(findings(RULE, consulted("2024-02-01"))).isEmpty();
    }

    @Test
    void aDocumentConsultedAfterTheEditionIsToldOf() {
        assertThat(findings(RULE, consulted("2024-02-02")))
                .containsExactly(
                        "gazette-1992.consulted: warning: this document was consulted after the edition was made:"
                                + " '2024-02-02'; give the edition its new date; 2024-02-01 or earlier is right"
                                + " (consulted-later)");
    }

    private static Document consulted(String day) {
        return Document.builder()
                .copyOf(fact(Document.class, "gazette-1992"))
                .consulted(LocalDate.parse(day))
                .build();
    }
}
