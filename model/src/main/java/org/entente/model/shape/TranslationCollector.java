package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/** Collects the translations in facts by writing them to nowhere and noting the path of each. */
public final class TranslationCollector implements TreeWriter {

    /** A step of the path: a key, or in a list the number of an entry, from 1. */
    private static final class Step {
        private boolean inList;
        private String key = "";
        private int number;

        void begin(boolean list) {
            inList = list;
            number = 0;
        }

        @Override
        public String toString() {
            return inList ? Integer.toString(number) : key;
        }
    }

    // Used again and again: every value of every fact comes by here, and few have a translation.
    private final List<Step> steps = new ArrayList<>();
    private int depth;
    private final SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> found = new TreeMap<>();
    private String fact = "";

    private TranslationCollector() {}

    /**
     * The translations in a base.
     *
     * @param facts the base
     * @return by language, fact id and field
     */
    public static SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> collect(FactBase facts) {
        TranslationCollector collector = new TranslationCollector();
        collector.fact = Section.EDITION;
        Shapes.EDITION.write(facts.edition(), collector);
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
        TranslationCollector collector = new TranslationCollector();
        shape.write(value, collector);
        SortedMap<String, SortedMap<String, Translation>> byLanguage = new TreeMap<>();
        collector.found.forEach((language, byFact) -> byFact.values().forEach(it -> byLanguage.put(language, it)));
        return byLanguage;
    }

    private <T extends Fact> void collect(Section<T> section, FactBase facts) {
        for (T it : section.get().apply(facts)) {
            fact = it.factId().value();
            section.shape().write(it, this);
        }
    }

    @Override
    public void beginMapping() {
        countEntry();
        begin(false);
    }

    @Override
    public void key(String key) {
        steps.get(depth - 1).key = key;
    }

    @Override
    public void endMapping() {
        depth--;
    }

    @Override
    public void beginSequence() {
        begin(true);
    }

    @Override
    public void endSequence() {
        depth--;
    }

    @Override
    public void text(String text) {
        countEntry();
    }

    @Override
    public void number(int number) {
        countEntry();
    }

    @Override
    public void truth(boolean yes) {
        countEntry();
    }

    @Override
    public void localized(LocalizedText text) {
        countEntry();
        if (!text.translations().isEmpty()) {
            String field = steps.subList(0, depth).stream().map(Step::toString).collect(Collectors.joining("."));
            text.translations()
                    .forEach((language, translation) -> found.computeIfAbsent(language, it -> new TreeMap<>())
                            .computeIfAbsent(fact, it -> new TreeMap<>())
                            .put(field, translation));
        }
    }

    private void begin(boolean list) {
        depth++;
        if (steps.size() < depth) {
            steps.add(new Step());
        }
        steps.get(depth - 1).begin(list);
    }

    private void countEntry() {
        if (depth > 0 && steps.get(depth - 1).inList) {
            steps.get(depth - 1).number++;
        }
    }
}
