package org.entente.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.entente.model.Spelling;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;

/** The translations that were written apart from the facts, by fact id, and how they are put in their places. */
final class Translations {

    /**
     * A translation: of which field, in which language, and what was written. Its place is that of the field.
     *
     * @param english the key of the English text, which texts share
     */
    record Entry(String language, Node.Mapping byField, int index, Keys english) implements Located {

        String field() {
            return byField.key(index);
        }

        @Override
        public SourceLocation location() {
            return byField.keyPlace(index).location();
        }

        Node text() {
            return byField.value(index);
        }
    }

    private final Map<String, List<Entry>> byFact = new LinkedHashMap<>();
    private final Keys english = new Keys(List.of("en"));
    private final Problems problems;

    Translations(Problems problems) {
        this.problems = problems;
    }

    /** Takes in a mapping of language to fact id to field. */
    void add(Node texts) {
        forEach(
                texts,
                (languages, i) -> forEach(languages.value(i), (facts, j) -> {
                    List<Entry> ofFact = byFact.computeIfAbsent(facts.key(j), id -> new ArrayList<>());
                    forEach(facts.value(j), (fields, k) -> ofFact.add(new Entry(languages.key(i), fields, k, english)));
                }));
    }

    private void forEach(Node node, ObjIntConsumer<Node.Mapping> action) {
        if (node instanceof Node.Mapping mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                action.accept(mapping, i);
            }
            return;
        }
        problems.add(
                "wrong-type",
                node.location(),
                "keys with values were expected here",
                "",
                "language, fact id and field, each a key");
    }

    /** Where the first translation of a fact stands; empty if there is none that has not been put in its place. */
    Optional<Located> placeOf(String id) {
        return Optional.ofNullable(byFact.get(id))
                .flatMap(entries -> entries.stream().findFirst());
    }

    /** The fact with its translations beside the texts that it has. */
    Node addTo(String id, Node fact, Shape<?> shape) {
        return translated(id, fact, shape, false);
    }

    /** The fact with its translations in place of those that it has. */
    Node replaceIn(String id, Node fact, Shape<?> shape) {
        return translated(id, fact, shape, true);
    }

    private Node translated(String id, Node fact, Shape<?> shape, boolean replacing) {
        List<Entry> entries = byFact.remove(id);
        if (entries == null) {
            return fact;
        }
        Node translated = fact;
        List<Entry> unknown = new ArrayList<>(0);
        for (Entry entry : entries) {
            Optional<Node> with = TranslatedNode.of(translated, shape, entry, replacing);
            if (with.isEmpty()) {
                unknown.add(entry);
            }
            translated = with.orElse(translated);
        }
        if (!unknown.isEmpty()) {
            List<String> fields = TextFields.of(fact, shape);
            unknown.forEach(entry -> reportNoText(id, entry, fields));
        }
        return translated;
    }

    private void reportNoText(String id, Entry entry, List<String> fields) {
        problems.add(
                "unknown-text",
                entry.location(),
                "'" + id + "' has no text in this field",
                entry.field(),
                Spelling.nearest(entry.field(), fields)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("it has texts in " + String.join(", ", fields)));
    }

    /** Tells of the translations of facts that are not there. */
    void reportRest(Supplier<Set<String>> ids) {
        byFact.values().removeIf(List::isEmpty);
        byFact.forEach((id, entries) -> problems.add(
                "unknown-text",
                entries.get(0).location(),
                "there is no fact of this id to translate",
                id,
                Spelling.nearest(id, ids.get())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("")));
    }
}
