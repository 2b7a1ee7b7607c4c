package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.List;
import java.util.Map;
import org.entente.model.DatedName;
import org.entente.model.Document;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Seat;
import org.entente.model.Terms;
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
                .containsExactly("sum-2010.summary.de: error: the edition has no such language: 'de'; it has en, fr"
                        + " (unknown-language)");
    }

    @Test
    void namesAcronymsTermsSeatsAndTitlesAreTextsToo() {
        LocalizedText german = LocalizedText.of("A", Map.of("de", "…"));
        Organization pact = fact(Organization.class, "pact");
        Document handbook = fact(Document.class, "handbook");
        assertThat(findings(
                        RULE,
                        Organization.builder()
                                .copyOf(pact)
                                .names(List.of(DatedName.builder()
                                        .copyOf(pact.names().get(0))
                                        .name(german)
                                        .official(german)
                                        .acronym(german)
                                        .build()))
                                .seats(List.of(Seat.builder()
                                        .copyOf(pact.seats().get(0))
                                        .place(german)
                                        .build()))
                                .terms(new Terms(german, german))
                                .build(),
                        Document.builder().copyOf(handbook).title(german).build()))
                .extracting(it -> it.substring(0, it.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "handbook.title.de",
                        "pact.names.1.acronym.de",
                        "pact.names.1.name.de",
                        "pact.names.1.official.de",
                        "pact.seats.1.place.de",
                        "pact.terms.many.de",
                        "pact.terms.one.de");
    }

    private static Milestone summary(String language) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .summary(LocalizedText.of("It happened.", Map.of(language, "…")))
                .build();
    }
}
