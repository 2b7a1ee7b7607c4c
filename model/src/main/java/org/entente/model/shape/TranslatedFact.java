package org.entente.model.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** Those of a base, sorted by id, and the languages of their translations. */
    static List<TranslatedFact<?>> of(FactBase facts, Set<String> languages) {
        List<TranslatedFact<?>> found = new ArrayList<>();
        new TranslatedFact<>(Section.EDITION, Shapes.EDITION, facts.edition()).addTo(found, languages);
        Section.ALL.forEach(section -> add(section, facts, found, languages));
        found.sort(Comparator.comparing(TranslatedFact::id));
        return found;
    }

    private static <T extends Fact> void add(
            Section<T> section, FactBase facts, List<TranslatedFact<?>> found, Set<String> languages) {
        for (T fact : section.get().apply(facts)) {
            new TranslatedFact<>(fact.factId().value(), section.shape(), fact).addTo(found, languages);
        }
    }

    private void addTo(List<TranslatedFact<?>> found, Set<String> languages) {
        shape.forEachText(value, "", (field, text) -> {
            if (!text.translations().isEmpty()) {
                languages.addAll(text.translations().keySet());
                addOnce(found);
            }
        });
    }

    private void addOnce(List<TranslatedFact<?>> found) {
        if (found.isEmpty() || !found.get(found.size() - 1).id().equals(id)) {
            found.add(this);
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
