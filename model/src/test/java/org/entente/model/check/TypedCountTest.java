package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import org.entente.model.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCountTest {
    private static final Rule RULE = new TypedCount();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All Allies met.",
                "The security partners met.",
                "The Treaty members met.",
                "In 1999 Allies met.",
                "Two ministers met the Allies.",
                "The three documents were adopted."
            })
    void aTextWithoutACountIsRight(String summary) {
        assertThat(findings(RULE, said(summary))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 Allies",
                "twelve Allies",
                "Twelve Allies",
                "nineteen NATO Allies",
                "Thirty-five participating States",
                "fifty-seven OSCE participating States",
                "forty members"
            })
    void aCountIsToldOf(String count) {
        assertThat(findings(RULE, said("There " + count + " met.")))
                .containsExactly("sum-2010.summary: error: a count of members is typed here: '" + count
                        + "'; leave the number out; outputs compute it (typed-count)");
    }

    private static Milestone said(String summary) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .summary(text(summary))
                .build();
    }

    @Test
    void everyTextOfOurOwnIsLookedAt() {
        Milestone milestone = Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .title(text("16 Allies meet"))
                .weightReason(text("It was about 2 members."))
                .build();
        assertThat(findings(RULE, milestone))
                .containsExactly(
                        "sum-2010.title: error: a count of members is typed here: '16 Allies'; leave the number out; outputs"
                                + " compute it (typed-count)",
                        "sum-2010.weightReason: error: a count of members is typed here: '2 members'; leave the number out;"
                                + " outputs compute it (typed-count)");
    }
}
