package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.DocumentId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.junit.jupiter.api.Test;

class LongQuotationTest {
    private static final Rule RULE = new LongQuotation();

    @Test
    void sixtyWordsAreRight() {
        assertThat(findings(RULE, milestone(60))).isEmpty();
    }

    @Test
    void sixtyOneWordsAreTooMany() {
        assertThat(findings(RULE, milestone(61)))
                .containsExactly(
                        "sum-2010.sources.1.quotation: error: this quotation is too long: '61 words'; quote at most"
                                + " 60 words, and say the rest in words of our own (long-quotation)");
    }

    @Test
    void theQuotationsOfPartsAndClaimsAreLookedAtToo() {
        Membership membership = fact(Membership.class, "neighbours-mm");
        MembershipEvent event = MembershipEvent.builder()
                .copyOf(membership.events().get(0))
                .addSources(quoted(70))
                .build();
        Membership changed =
                Membership.builder().copyOf(membership).events(List.of(event)).build();
        Claim claim = Claim.builder()
                .copyOf(fact(Claim.class, "speech-before-summit"))
                .addSources(quoted(99))
                .build();
        assertThat(findings(RULE, changed, claim))
                .containsExactly(
                        "neighbours-mm.events.1.sources.2.quotation: error: this quotation is too long: '70 words'; quote at"
                                + " most 60 words, and say the rest in words of our own (long-quotation)",
                        "speech-before-summit.sources.1.quotation: error: this quotation is too long: '99 words'; quote at"
                                + " most 60 words, and say the rest in words of our own (long-quotation)");
    }

    private static Milestone milestone(int words) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .sources(List.of(quoted(words)))
                .build();
    }

    private static Citation quoted(int words) {
        return Citation.builder()
                .document(new DocumentId("handbook"))
                .at("p. 1")
                .quotation("word ".repeat(words))
                .build();
    }
}
