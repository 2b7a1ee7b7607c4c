package org.entente.model.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText.Translation;

/**
 * A fact, or the edition, that has translations, and how it is written.
 *
 * <p>The translations themselves are looked up one fact at a time, so that a base of any size is written in little memory.
 */
record TranslatedFact<T>(String id, Shape<T> shape, T value) {

    /** Those of a base, by language and sorted by id; a fact stands under each of its languages. */
    static SortedMap<String, List<TranslatedFact<?>>> byLanguage(FactBase facts) {
        SortedMap<String, List<TranslatedFact<?>>> byLanguage = new TreeMap<>();
        new TranslatedFact<>(Section.EDITION, Shapes.EDITION, facts.edition()).addTo(byLanguage);
        Section.ALL.forEach(section -> add(section, facts, byLanguage));
        byLanguage.values().forEach(it -> it.sort(Comparator.comparing(TranslatedFact::id)));
        return byLanguage;
    }

    private static <T extends Fact> void add(
            Section<T> section, FactBase facts, SortedMap<String, List<TranslatedFact<?>>> byLanguage) {
        for (T fact : section.get().apply(facts)) {
            new TranslatedFact<>(fact.factId().value(), section.shape(), fact).addTo(byLanguage);
        }
    }

    private void addTo(SortedMap<String, List<TranslatedFact<?>>> byLanguage) {
        shape.forEachText(value, "", (field, text) -> {
            for (String language : text.translations().keySet()) {
                addOnce(byLanguage.computeIfAbsent(language, it -> new ArrayList<>()));
            }
        });
    }

    private void addOnce(List<TranslatedFact<?>> facts) {
        if (facts.isEmpty() || !facts.get(facts.size() - 1).id().equals(id)) {
            facts.add(this);
        }
    }

    /** Its translations into one language, by field. */
    SortedMap<String, Translation> in(String language) {
        SortedMap<String, Translation> byField = new TreeMap<>();
        shape.forEachText(value, "", (field, text) -> {
            Translation translation = text.translations().get(language);
            if (translation != null) {
                byField.put(field, translation);
            }
        });
        return byField;
    }
}
