package org.entente.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.model.Spelling;
import org.entente.model.check.Located;

/** The translations that were written apart from the facts, by fact id, and how they are put in their places. */
final class Translations {

    /** A translation: of which field, in which language, and what was written. */
    record Entry(String language, Node.Scalar field, Node text) {

        Node.Entry inLanguage() {
            return new Node.Entry(new Node.Scalar(language, field.place()), text);
        }
    }

    private final Map<String, List<Entry>> byFact = new LinkedHashMap<>();
    private final Problems problems;

    Translations(Problems problems) {
        this.problems = problems;
    }

    /** Takes in a mapping of language to fact id to field. */
    void add(Node texts) {
        for (Node.Entry language : entries(texts)) {
            for (Node.Entry fact : entries(language.value())) {
                List<Entry> ofFact = byFact.computeIfAbsent(fact.key().text(), id -> new ArrayList<>());
                for (Node.Entry field : entries(fact.value())) {
                    ofFact.add(new Entry(language.key().text(), field.key(), field.value()));
                }
            }
        }
    }

    private List<Node.Entry> entries(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(
                "wrong-type",
                node.location(),
                "keys with values were expected here",
                "",
                "language, fact id and field, each a key");
        return List.of();
    }

    /** Where the first translation of a fact stands; empty if there is none that has not been put in its place. */
    Optional<Located> placeOf(String id) {
        return Optional.ofNullable(byFact.get(id))
                .flatMap(entries -> entries.stream().findFirst())
                .map(entry -> entry.field().place());
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
        Map<String, List<Entry>> byField = new LinkedHashMap<>();
        entries.forEach(entry -> byField.computeIfAbsent(entry.field().text(), field -> new ArrayList<>(4))
                .add(entry));
        Node translated = TranslatedNode.of(fact, shape, byField, replacing);
        if (!byField.isEmpty()) {
            List<String> fields = TextFields.of(fact, shape);
            entries.stream()
                    .filter(entry -> byField.containsKey(entry.field().text()))
                    .forEach(entry -> reportNoText(id, entry.field(), fields));
        }
        return translated;
    }

    private void reportNoText(String id, Node.Scalar field, List<String> fields) {
        problems.add(
                "unknown-text",
                field.location(),
                "'" + id + "' has no text in this field",
                field.text(),
                Spelling.nearest(field.text(), fields)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("it has texts in " + String.join(", ", fields)));
    }

    /** Tells of the translations of facts that are not there. */
    void reportRest(Supplier<Set<String>> ids) {
        byFact.values().removeIf(List::isEmpty);
        byFact.forEach((id, entries) -> problems.add(
                "unknown-text",
                entries.get(0).field().location(),
                "there is no fact of this id to translate",
                id,
                Spelling.nearest(id, ids.get())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("")));
    }
}
