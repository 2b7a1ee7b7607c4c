package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RivalValueTest {

    @Test
    void isABoundOrWords() {
        assertThat(rival("by 2000-11-10").bound()).contains(Bound.parse("by 2000-11-10"));
        assertThat(rival("the suspended State was counted").bound()).isEmpty();
    }

    private static RivalValue rival(String value) {
        return RivalValue.builder()
                .value(LocalizedText.of(value))
                .rank(Disagreement.Rank.ALTERNATIVE)
                .reason(LocalizedText.of("So it is said."))
                .addSources(Citation.of("handbook", "p. 3"))
                .build();
    }
}
