package org.entente.model.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.model.LocalizedText;

/** A value that is written as another value is. */
final class MappedShape<S, T> implements Shape<T> {
    private final Shape<S> written;
    private final Function<S, T> to;
    private final Function<T, S> from;

    MappedShape(Shape<S> written, Function<S, T> to, Function<T, S> from) {
        this.written = written;
        this.to = to;
        this.from = from;
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        Optional<S> value = written.read(node, problems);
        try {
            return value.map(to);
        } catch (IllegalArgumentException e) {
            problems.add("bad-value", node.location(), String.valueOf(e.getMessage()), "", "");
            return Optional.empty();
        }
    }

    @Override
    public void write(T value, TreeWriter out) {
        written.write(from.apply(value), out);
    }

    @Override
    public boolean hasTexts() {
        return written.hasTexts();
    }

    @Override
    public void forEachText(T value, String field, BiConsumer<String, LocalizedText> action) {
        written.forEachText(from.apply(value), field, action);
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return written.accept(visitor);
    }

    @Override
    public String expected() {
        return written.expected();
    }
}
