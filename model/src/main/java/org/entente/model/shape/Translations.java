package org.entente.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The fact with its translations in their places. */
    Node applyTo(String id, Node fact) {
        Node translated = fact;
        List<Entry> entries = byFact.remove(id);
        for (Entry entry : entries == null ? List.<Entry>of() : entries) {
            translated = put(translated, entry.field().text(), entry).orElseGet(() -> {
                problems.add(
                        "unknown-text",
                        entry.field().location(),
                        "'" + id + "' has no text in this field",
                        entry.field().text(),
                        "name the field as in 'summary' or 'names.1.name'");
                return fact;
            });
        }
        return translated;
    }

    /** Tells of the translations of facts that are not there. */
    void reportRest() {
        byFact.forEach((id, entries) -> problems.add(
                "unknown-text", entries.get(0).field().location(), "there is no fact of this id to translate", id, ""));
    }

    private static Optional<Node> put(Node node, String path, Entry entry) {
        if (path.isEmpty()) {
            return Optional.of(withLanguage(node, entry));
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return node.child(head).flatMap(child -> put(child, rest, entry)).map(child -> replaced(node, head, child));
    }

    private static Node withLanguage(Node text, Entry entry) {
        List<Node.Entry> languages = new ArrayList<>();
        if (text instanceof Node.Mapping mapping) {
            languages.addAll(mapping.entries());
        } else {
            languages.add(new Node.Entry(new Node.Scalar("en", text.location()), text));
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
