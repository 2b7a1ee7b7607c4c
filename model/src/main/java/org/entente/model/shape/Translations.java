package org.entente.model.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Spelling;
import org.entente.model.check.SourceLocation;

/** The translations that were written apart from the facts, by fact id, and how they are put in their places. */
final class Translations {

    /** A translation: of which field, in which language, and what was written. */
    private record Entry(String language, Node.Scalar field, Node text) {}

    private final Map<String, List<Entry>> byFact = new LinkedHashMap<>();
    private final Problems problems;

    Translations(Problems problems) {
        this.problems = problems;
    }

    /** Takes in a mapping of language to fact id to field. */
    void add(Node texts) {
        entries(texts)
                .forEach(language -> entries(language.value())
                        .forEach(fact -> entries(fact.value())
                                .forEach(field -> byFact.computeIfAbsent(
                                                fact.key().text(), id -> new ArrayList<>())
                                        .add(new Entry(language.key().text(), field.key(), field.value())))));
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
    Optional<SourceLocation> placeOf(String id) {
        return Optional.ofNullable(byFact.get(id))
                .map(entries -> entries.get(0).field().location());
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
        List<String> fields = TextFields.of(fact, shape);
        Node translated = fact;
        for (Entry entry : entries) {
            if (fields.contains(entry.field().text())) {
                translated = put(translated, entry.field().text(), entry, replacing);
            } else {
                reportNoText(id, entry.field(), fields);
            }
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
    void reportRest(Collection<String> ids) {
        byFact.forEach((id, entries) -> problems.add(
                "unknown-text",
                entries.get(0).field().location(),
                "there is no fact of this id to translate",
                id,
                Spelling.nearest(id, ids)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("")));
    }

    private static Node put(Node node, String path, Entry entry, boolean replacing) {
        if (path.isEmpty()) {
            return withLanguage(node, entry, replacing);
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return replaced(node, head, put(node.child(head).orElseThrow(), rest, entry, replacing));
    }

    private static Node withLanguage(Node text, Entry entry, boolean replacing) {
        List<Node.Entry> languages = new ArrayList<>();
        if (text instanceof Node.Mapping mapping) {
            languages.addAll(mapping.entries());
        } else {
            languages.add(new Node.Entry(new Node.Scalar("en", text.location()), text));
        }
        if (replacing) {
            languages.removeIf(it -> it.key().text().equals(entry.language()));
        }
        languages.add(
                new Node.Entry(new Node.Scalar(entry.language(), entry.field().location()), entry.text()));
        return new Node.Mapping(languages, text.location());
    }

    private static Node replaced(Node parent, String step, Node child) {
        if (parent instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.entries().stream()
                            .map(entry -> entry.key().text().equals(step) ? new Node.Entry(entry.key(), child) : entry)
                            .toList(),
                    mapping.location());
        }
        List<Node> items = new ArrayList<>(((Node.Sequence) parent).items());
        items.set(Integer.parseInt(step) - 1, child);
        return new Node.Sequence(items, parent.location());
    }
}
