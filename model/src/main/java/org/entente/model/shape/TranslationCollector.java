package org.entente.model.shape;

import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/** Collects the translations in facts. */
public final class TranslationCollector {
    private final SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> found = new TreeMap<>();

    private TranslationCollector() {}

    /**
     * The translations in a base.
     *
     * @param facts the base
     * @return by language, fact id and field
     */
    public static SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> collect(FactBase facts) {
        TranslationCollector collector = new TranslationCollector();
        collector.collect(Section.EDITION, Shapes.EDITION, facts.edition());
        Section.ALL.forEach(section -> collector.collect(section, facts));
        return collector.found;
    }

    /**
     * The translations in one fact.
     *
     * @param <T> its type
     * @param section the section that it belongs to
     * @param fact the fact
     * @return by language and field
     */
    public static <T extends Fact> SortedMap<String, SortedMap<String, Translation>> collect(
            Section<T> section, T fact) {
        return collect(section.shape(), fact);
    }

    /**
     * The translations in an edition.
     *
     * @param edition the edition
     * @return by language and field
     */
    public static SortedMap<String, SortedMap<String, Translation>> collect(Edition edition) {
        return collect(Shapes.EDITION, edition);
    }

    private static <T> SortedMap<String, SortedMap<String, Translation>> collect(Shape<T> shape, T value) {
        SortedMap<String, SortedMap<String, Translation>> byLanguage = new TreeMap<>();
        shape.forEachText(value, "", (field, text) -> add(field, text, byLanguage));
        return byLanguage;
    }

    private static void add(
            String field, LocalizedText text, SortedMap<String, SortedMap<String, Translation>> byLanguage) {
        text.translations()
                .forEach((language, translation) -> byLanguage
                        .computeIfAbsent(language, it -> new TreeMap<>())
                        .put(field, translation));
    }

    private <T extends Fact> void collect(Section<T> section, FactBase facts) {
        for (T fact : section.get().apply(facts)) {
            collect(fact.factId().value(), section.shape(), fact);
        }
    }

    private <T> void collect(String fact, Shape<T> shape, T value) {
        collect(shape, value)
                .forEach((language, byField) ->
                        found.computeIfAbsent(language, it -> new TreeMap<>()).put(fact, byField));
    }
}
