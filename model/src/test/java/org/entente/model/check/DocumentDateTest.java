package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;

class DocumentDateTest {
    private static final Rule RULE = new DocumentDate();

    @Test
    void aDocumentOfTheDayOrLaterIsRight() {
        assertThat(findings(RULE, adopted("2000-11-24", Milestone.Kind.DOCUMENT)))
                .isEmpty();
        assertThat(findings(RULE, adopted("2000-11", Milestone.Kind.DOCUMENT))).isEmpty();
        assertThat(findings(RULE, adopted("1999", Milestone.Kind.DOCUMENT))).isEmpty();
    }

    @Test
    void anOlderDocumentDidNotComeOutOfTheMilestone() {
        assertThat(findings(RULE, adopted("2000-11-25", Milestone.Kind.SUMMIT)))
                .containsExactly(
                        "small-arms-adopted-2000.document: warning: the document is older than the milestone that it"
                                + " came out of: '2000-11-24'; the milestone is of 2000-11-25 (document-date)");
    }

    @Test
    void aTreatyThatEntersIntoForceIsOlder() {
        assertThat(findings(RULE, adopted("2001", Milestone.Kind.TREATY))).isEmpty();
    }

    @Test
    void aDocumentWithoutADateIsNeverOlder() {
        Document undated = Document.builder()
                .copyOf(fact(Document.class, "small-arms-document-2000"))
                .date(Optional.empty())
                .build();
        assertThat(findings(RULE, undated, adopted("2001", Milestone.Kind.DOCUMENT)))
                .isEmpty();
    }

    private static Milestone adopted(String date, Milestone.Kind kind) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "small-arms-adopted-2000"))
                .date(PartialDate.parse(date))
                .kind(kind)
                .build();
    }
}
