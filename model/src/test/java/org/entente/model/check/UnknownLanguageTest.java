package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.Map;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.junit.jupiter.api.Test;

class UnknownLanguageTest {
    private static final Rule RULE = new UnknownLanguage();

    @Test
    void aLanguageOfTheEditionIsRight() {
        assertThat(findings(RULE, summary("fr"))).isEmpty();
    }

    @Test
    void aLanguageThatTheEditionDoesNotNameIsToldOf() {
        assertThat(findings(RULE, summary("de")))
                .containsExactly("sum-2010.summary: error: the edition has no such language: 'de'; it has en, fr"
                        + " (unknown-language)");
    }

    private static Milestone summary(String language) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .summary(LocalizedText.of("It happened.", Map.of(language, "…")))
                .build();
    }
}
