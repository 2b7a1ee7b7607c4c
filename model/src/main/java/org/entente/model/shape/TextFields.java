package org.entente.model.shape;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the fields of a fact, as it was written, that hold a text for people: what there can be translations of. */
final class TextFields implements ShapeVisitor<Stream<String>> {
    private final Node node;
    private final String path;

    private TextFields(Node node, String path) {
        this.node = node;
        this.path = path;
    }

    /** The fields, such as {@code summary} or {@code names.1.name}, list entries numbered from 1. */
    static List<String> of(Node fact, Shape<?> shape) {
        return shape.accept(new TextFields(fact, "")).toList();
    }

    @Override
    public Stream<String> text(ScalarShape<?> shape) {
        return Stream.empty();
    }

    @Override
    public Stream<String> number(String expected) {
        return Stream.empty();
    }

    @Override
    public Stream<String> truth(String expected) {
        return Stream.empty();
    }

    @Override
    public Stream<String> localized(String expected) {
        return Stream.of(path);
    }

    @Override
    public Stream<String> list(int least, Shape<?> items) {
        return node instanceof Node.Sequence sequence
                ? IntStream.rangeClosed(1, sequence.items().size())
                        .mapToObj(String::valueOf)
                        .flatMap(step -> within(step, items))
                : Stream.empty();
    }

    @Override
    public Stream<String> record(RecordShape<?, ?> shape) {
        return shape.keys().stream().flatMap(key -> within(key, shape.shape(key)));
    }

    @Override
    public Stream<String> choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        return choices.entrySet().stream().flatMap(choice -> within(choice.getKey(), choice.getValue()));
    }

    private Stream<String> within(String step, Shape<?> shape) {
        return node.child(step).stream()
                .flatMap(child -> shape.accept(new TextFields(child, path.isEmpty() ? step : path + "." + step)));
    }
}
