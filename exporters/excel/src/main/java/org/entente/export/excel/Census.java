package org.entente.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shapes;
import org.entente.model.shape.TreeWriter;

/**
 * How much there is of everything, counted by writing the facts to nowhere.
 *
 * <p>So the size of each table is known before its first row is written, and no row has to wait for another.
 */
final class Census implements TreeWriter {
    private static final String DOCUMENT = "document";

    /** A mapping or a list that has been begun, and the key that is being written in it. */
    private static final class Level {
        private boolean isList;
        private String key = "";
    }

    private final String language;
    private final Places places;
    private final int[] firstCitations;
    private final int[] timesCited;
    private final String[] firstCitedFor;
    private final Map<String, Integer> citationsBefore = new HashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private final Set<String> translatedFields = new HashSet<>();
    private final List<Level> levels = new ArrayList<>();
    private int depth;
    private String section = "";
    private String fact = "";
    private int citations;
    private int translations;

    Census(FactBase facts, String language, Places places) {
        List<Document> documents = facts.documents();
        this.language = language;
        this.places = places;
        this.firstCitations = new int[documents.size()];
        this.timesCited = new int[documents.size()];
        this.firstCitedFor = new String[documents.size()];
        Shapes.EDITION.write(facts.edition(), this);
        Section.ALL.forEach(it -> count(it, facts));
    }

    private <T extends Fact> void count(Section<T> counted, FactBase facts) {
        section = counted.key();
        citationsBefore.put(section, citations);
        for (T it : counted.get().apply(facts)) {
            fact = it.factId().value();
            counted.shape().write(it, this);
        }
    }

    /** How many entries a list has in all facts of a section. */
    int entries(String ofSection, String field) {
        return entries.getOrDefault(ofSection + "." + field, 0);
    }

    int citations() {
        return citations;
    }

    /** How many citations stand before those of a section. */
    int citationsBefore(String ofSection) {
        return citationsBefore.getOrDefault(ofSection, 0);
    }

    int translations() {
        return translations;
    }

    /** Whether a field of the facts of a section, such as {@code names.#.name}, is translated somewhere. */
    boolean isTranslated(String ofSection, String field) {
        return translatedFields.contains(ofSection + "." + field);
    }

    /** The citations of a document: where the first stands and how many there are. */
    Optional<Citations.Cited> citationsOf(String document) {
        return places.index("documents", document)
                .filter(it -> timesCited[it] > 0)
                .map(it -> new Citations.Cited(
                        SheetWriter.FIRST_ROW + firstCitations[it], timesCited[it], firstCitedFor[it]));
    }

    @Override
    public void beginMapping() {
        countEntry();
        begin(false);
    }

    @Override
    public void key(String key) {
        top().key = key;
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
        if (depth > 2 && !top().isList && top().key.equals(DOCUMENT) && isInCitation()) {
            places.index("documents", text).ifPresent(this::cite);
        }
    }

    private void cite(int document) {
        if (timesCited[document]++ == 0) {
            firstCitations[document] = citations - 1;
            firstCitedFor[document] = fact;
        }
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
        translations += text.translations().size();
        if (text.translations().containsKey(language)) {
            translatedFields.add(section + "." + field());
        }
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        for (Level level : levels.subList(0, depth)) {
            field.append(field.isEmpty() ? "" : ".").append(level.isList ? "#" : level.key);
        }
        return field.toString();
    }

    private void begin(boolean isList) {
        if (levels.size() == depth) {
            levels.add(new Level());
        }
        levels.get(depth++).isList = isList;
    }

    private Level top() {
        return levels.get(depth - 1);
    }

    private boolean isInCitation() {
        return levels.get(depth - 2).isList && levels.get(depth - 3).key.equals(Citations.FIELD);
    }

    private void countEntry() {
        if (depth < 2 || !top().isList) {
            return;
        }
        String list = levels.get(depth - 2).key;
        if (list.equals(Citations.FIELD)) {
            citations++;
        } else if (depth == 2) {
            entries.merge(section + "." + list, 1, Integer::sum);
        }
    }
}
