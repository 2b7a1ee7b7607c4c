package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.shape.Translations.Entry;

/** Puts translations beside the texts of a fact, as it was written. */
final class TranslatedNode implements ShapeVisitor<Node> {
    private final Node node;
    private final String field;
    private final Map<String, List<Entry>> byField;
    private final boolean replacing;

    private TranslatedNode(Node node, String field, Map<String, List<Entry>> byField, boolean replacing) {
        this.node = node;
        this.field = field;
        this.byField = byField;
        this.replacing = replacing;
    }

    /** The fact with its translations, which are taken out of the map; those that have no such text stay in it. */
    static Node of(Node fact, Shape<?> shape, Map<String, List<Entry>> byField, boolean replacing) {
        return shape.accept(new TranslatedNode(fact, "", byField, replacing));
    }

    @Override
    public Node text(ScalarShape<?> shape) {
        return node;
    }

    @Override
    public Node number(String expected) {
        return node;
    }

    @Override
    public Node truth(String expected) {
        return node;
    }

    @Override
    public Node choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        return node;
    }

    @Override
    public Node localized(String expected) {
        List<Entry> entries = byField.remove(field);
        return entries == null ? node : withLanguages(entries);
    }

    private Node withLanguages(List<Entry> entries) {
        List<Node.Entry> languages = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            languages.addAll(mapping.entries());
        } else {
            languages.add(new Node.Entry(new Node.Scalar("en", node.place()), node));
        }
        for (Entry entry : entries) {
            if (replacing) {
                languages.removeIf(it -> it.key().text().equals(entry.language()));
            }
            languages.add(entry.inLanguage());
        }
        return new Node.Mapping(languages, node.place());
    }

    @Override
    public Node list(int least, Shape<?> items) {
        if (!(node instanceof Node.Sequence sequence) || !items.hasTexts()) {
            return node;
        }
        List<Node> translated = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            translated.add(within(Integer.toString(translated.size() + 1), item, items));
        }
        return new Node.Sequence(translated, sequence.place());
    }

    @Override
    public Node record(RecordShape<?, ?> shape) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> translated = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            Optional<Shape<?>> withTexts = shape.shapeWithTexts(entry.key().text());
            translated.add(withTexts.map(it -> within(entry, it)).orElse(entry));
        }
        return new Node.Mapping(translated, mapping.place());
    }

    private Node.Entry within(Node.Entry entry, Shape<?> shape) {
        return new Node.Entry(entry.key(), within(entry.key().text(), entry.value(), shape));
    }

    private Node within(String step, Node child, Shape<?> shape) {
        String path = field.isEmpty() ? step : field + '.' + step;
        return shape.accept(new TranslatedNode(child, path, byField, replacing));
    }
}
