package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.model.LocalizedText;

/** A list of values of one shape. */
final class SequenceShape<T> implements Shape<List<T>> {
    private final int least;
    private final Shape<T> items;

    /** A list of at least so many; that there are as many is for the value itself to see to. */
    SequenceShape(int least, Shape<T> items) {
        this.least = least;
        this.items = items;
    }

    @Override
    public Optional<List<T>> read(Node node, Problems problems) {
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add("wrong-type", node.location(), "a list was expected here", "", expected());
            return Optional.empty();
        }
        List<Node> written = sequence.items();
        List<T> values = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Optional<T> value = items.read(written.get(i), problems);
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        return values.size() == written.size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public void write(List<T> values, TreeWriter out) {
        out.beginSequence();
        for (int i = 0; i < values.size(); i++) {
            items.write(values.get(i), out);
        }
        out.endSequence();
    }

    @Override
    public boolean hasTexts() {
        return items.hasTexts();
    }

    @Override
    public void forEachText(List<T> values, String field, BiConsumer<String, LocalizedText> action) {
        for (int i = 0; i < values.size(); i++) {
            items.forEachText(values.get(i), field + '.' + (i + 1), action);
        }
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.list(least, items);
    }

    @Override
    public String expected() {
        return "a list, each entry " + items.expected();
    }
}
