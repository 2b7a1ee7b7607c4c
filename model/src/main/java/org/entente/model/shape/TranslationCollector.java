package org.entente.model.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/** Collects the translations in facts by writing them to nowhere and noting the path of each. */
public final class TranslationCollector implements TreeWriter {

    // A step that has not begun yet: the next value is the first entry of a list.
    private static final String START = "0";

    private final Deque<String> path = new ArrayDeque<>();
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

    private <T extends Fact> void collect(Section<T> section, FactBase facts) {
        for (T it : section.get().apply(facts)) {
            fact = it.factId().value();
            section.shape().write(it, this);
        }
    }

    @Override
    public void beginMapping() {
        countEntry();
        path.push("");
    }

    @Override
    public void key(String key) {
        path.pop();
        path.push(key);
    }

    @Override
    public void endMapping() {
        path.pop();
    }

    @Override
    public void beginSequence() {
        path.push(START);
    }

    @Override
    public void endSequence() {
        path.pop();
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
        List<String> steps = new ArrayList<>(path);
        Collections.reverse(steps);
        String field = String.join(".", steps);
        text.translations()
                .forEach((language, translation) -> found.computeIfAbsent(language, it -> new TreeMap<>())
                        .computeIfAbsent(fact, it -> new TreeMap<>())
                        .put(field, translation));
    }

    // In a list the innermost step is the number of the entry, from 1.
    private void countEntry() {
        String step = path.peek();
        if (step != null && !step.isEmpty() && Character.isDigit(step.charAt(0))) {
            path.pop();
            path.push(String.valueOf(Integer.parseInt(step) + 1));
        }
    }
}
