package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.shape.Translations.Entry;

/** Puts the translation of a text of a fact beside it, as it was written: goes down to the text step by step of its field. */
final class TranslatedNode implements ShapeVisitor<Optional<Node>> {
    private final Node node;
    private final Entry entry;
    private final String field;
    private final int step;
    private final boolean replacing;

    private TranslatedNode(Node node, Entry entry, int step, boolean replacing) {
        this.node = node;
        this.entry = entry;
        this.field = entry.field();
        this.step = step;
        this.replacing = replacing;
    }

    /** The fact with the translation of one field; empty if it has no such text. */
    static Optional<Node> of(Node fact, Shape<?> shape, Entry entry, boolean replacing) {
        return shape.accept(new TranslatedNode(fact, entry, 0, replacing));
    }

    @Override
    public Optional<Node> text(ScalarShape<?> shape) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> number(String expected) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> truth(String expected) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> localized(String expected) {
        return step > field.length() ? Optional.of(withLanguage()) : Optional.empty();
    }

    private Node withLanguage() {
        Node.Mapping languages = node instanceof Node.Mapping mapping ? mapping : englishAlone();
        Node.Mapping others = replacing ? without(entry.language(), languages) : languages;
        return others.with(entry.language(), entry, entry.text());
    }

    private Node.Mapping englishAlone() {
        return new Node.Mapping(entry.english(), new Node[] {node}, (index, value) -> value.place(), node.place());
    }

    private static Node.Mapping without(String language, Node.Mapping languages) {
        List<Node.Entry> others = new ArrayList<>(languages.entries());
        others.removeIf(it -> it.key().text().equals(language));
        return new Node.Mapping(others, languages.place());
    }

    @Override
    public Optional<Node> list(int least, Shape<?> items) {
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (isStep(Integer.toString(i + 1))) {
                    Optional<Node> item = within(sequence.items().get(i), items);
                    return item.isPresent() ? Optional.of(sequence.with(i, item.get())) : item;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Node> record(RecordShape<?, ?> shape) {
        if (node instanceof Node.Mapping mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                Optional<Node> value = isStep(mapping.key(i)) ? within(mapping, i, shape) : Optional.empty();
                if (value.isPresent()) {
                    return Optional.of(mapping.with(i, value.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Node> within(Node.Mapping mapping, int index, RecordShape<?, ?> shape) {
        Optional<Shape<?>> value = shape.shapeWithTexts(mapping.key(index));
        return value.isPresent() ? within(mapping.value(index), value.get()) : Optional.empty();
    }

    private boolean isStep(String key) {
        int end = step + key.length();
        return field.startsWith(key, step) && (end == field.length() || field.charAt(end) == '.');
    }

    private Optional<Node> within(Node child, Shape<?> shape) {
        int dot = field.indexOf('.', step);
        int next = (dot < 0 ? field.length() : dot) + 1;
        return shape.accept(new TranslatedNode(child, entry, next, replacing));
    }
}
