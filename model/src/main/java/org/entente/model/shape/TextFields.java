package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fields of a fact, as it was written, that hold a text for people: what there can be translations of. */
final class TextFields implements ShapeVisitor<List<String>> {
    private final Node node;
    private final String path;
    private final List<String> found;

    private TextFields(Node node, String path, List<String> found) {
        this.node = node;
        this.path = path;
        this.found = found;
    }

    /** The fields, such as {@code summary} or {@code names.1.name}, list entries numbered from 1. */
    static List<String> of(Node fact, Shape<?> shape) {
        return shape.accept(new TextFields(fact, "", new ArrayList<>()));
    }

    @Override
    public List<String> text(ScalarShape<?> shape) {
        return found;
    }

    @Override
    public List<String> number(String expected) {
        return found;
    }

    @Override
    public List<String> truth(String expected) {
        return found;
    }

    @Override
    public List<String> localized(String expected) {
        found.add(path);
        return found;
    }

    @Override
    public List<String> list(int least, Shape<?> items) {
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                visit(String.valueOf(i + 1), sequence.items().get(i), items);
            }
        }
        return found;
    }

    @Override
    public List<String> record(RecordShape<?, ?> shape) {
        shape.forEachWithTexts(this::within);
        return found;
    }

    @Override
    public List<String> choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        return found;
    }

    private void within(String key, Shape<?> shape) {
        Optional<Node> child = node.child(key);
        if (child.isPresent()) {
            visit(key, child.get(), shape);
        }
    }

    private void visit(String step, Node child, Shape<?> shape) {
        List<String> unused = shape.accept(new TextFields(child, path.isEmpty() ? step : path + "." + step, found));
    }
}
