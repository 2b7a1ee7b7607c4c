package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.junit.jupiter.api.Test;

class UncitedDocumentTest {
    private static final Rule RULE = new UncitedDocument();

    @Test
    void aDocumentThatIsCitedOrProducedIsRight() {
        assertThat(findings(RULE)).isEmpty();
    }

    @Test
    void aDocumentThatNobodyCitesIsToldOf() {
        Document unused = Document.builder()
                .copyOf(fact(Document.class, "handbook"))
                .id(new DocumentId("unused-book"))
                .build();
        assertThat(findings(RULE, unused))
                .containsExactly(
                        "unused-book: warning: no fact cites this document; cite it, or take it out (uncited-document)");
    }
}
