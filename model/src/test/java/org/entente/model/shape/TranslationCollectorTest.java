package org.entente.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class TranslationCollectorTest {
    private static final FactBase FACTS = SampleWorld.facts();

    private final SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> gathered = new TreeMap<>();

    @Test
    void whatTheFactsHaveOneByOneIsWhatTheBaseHas() {
        add(Section.EDITION, TranslationCollector.collect(FACTS.edition()));
        Section.ALL.forEach(this::addAll);
        assertThat(gathered).isNotEmpty().isEqualTo(TranslationCollector.collect(FACTS));
    }

    private <T extends Fact> void addAll(Section<T> section) {
        section.get()
                .apply(FACTS)
                .forEach(fact -> add(fact.factId().value(), TranslationCollector.collect(section, fact)));
    }

    private void add(String fact, SortedMap<String, SortedMap<String, Translation>> byLanguage) {
        byLanguage.forEach((language, texts) ->
                gathered.computeIfAbsent(language, it -> new TreeMap<>()).put(fact, texts));
    }
}
