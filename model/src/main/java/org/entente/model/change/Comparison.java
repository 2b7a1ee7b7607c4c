package org.entente.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.LocalizedText;
import org.entente.model.shape.InlineWriter;
import org.entente.model.shape.Node;
import org.entente.model.shape.RecordShape;
import org.entente.model.shape.ScalarShape;
import org.entente.model.shape.Shape;
import org.entente.model.shape.ShapeVisitor;
import org.entente.model.shape.Shapes;

/** Compares two values field by field, as they are written down. */
final class Comparison implements ShapeVisitor<Stream<Difference>> {

    /** Where two values stand in their fact, for programs and for people, and who says what is said there. */
    private record Place(String field, List<String> words, List<Citation> sources) {

        Place within(String step, String word, Node holder) {
            List<String> more = new ArrayList<>(words);
            more.add(word);
            List<Citation> own = NodeText.sources(holder);
            return new Place(field.isEmpty() ? step : field + "." + step, more, own.isEmpty() ? sources : own);
        }
    }

    private final Place place;
    private final Node before;
    private final Node after;

    private Comparison(Place place, Node before, Node after) {
        this.place = place;
        this.before = before;
        this.after = after;
    }

    /** What differs between two values of one shape. */
    static <T> List<Difference> of(Shape<T> shape, T before, T after) {
        Place whole = new Place("", List.of(), List.of());
        return shape.accept(new Comparison(whole, written(shape, before), written(shape, after)))
                .toList();
    }

    private static <T> Node written(Shape<T> shape, T value) {
        InlineWriter out = new InlineWriter();
        shape.write(value, out);
        return out.node();
    }

    @Override
    public Stream<Difference> text(ScalarShape<?> shape) {
        return asOne(shape.type());
    }

    @Override
    public Stream<Difference> number(String expected) {
        return asOne(Integer.class);
    }

    @Override
    public Stream<Difference> truth(String expected) {
        return asOne(Boolean.class);
    }

    @Override
    public Stream<Difference> choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        return asOne(Object.class);
    }

    @Override
    public Stream<Difference> localized(String expected) {
        Set<String> languages = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(it -> ((Node.Mapping) it).entries().stream())
                .forEach(it -> languages.add(it.key().text()));
        return languages.stream()
                .filter(language -> !before.child(language).equals(after.child(language)))
                .map(language -> difference(
                        language.equals("en") ? place : place.within(language, language, after),
                        LocalizedText.class,
                        before.child(language),
                        after.child(language)));
    }

    @Override
    public Stream<Difference> record(RecordShape<?, ?> shape) {
        return shape.keys().stream().flatMap(key -> field(key, shape.shape(key)));
    }

    private Stream<Difference> field(String key, Shape<?> shape) {
        Optional<Node> old = before.child(key);
        Optional<Node> now = after.child(key);
        Place there = place.within(key, key, after);
        if (old.isPresent() && now.isPresent()) {
            return shape.accept(new Comparison(there, old.get(), now.get()));
        }
        Optional<Node> only = old.or(() -> now);
        if (only.filter(Node.Sequence.class::isInstance).isPresent()) {
            // A list without entries is left out where it is written.
            Node none = new Node.Sequence(List.of(), after.location());
            return shape.accept(new Comparison(there, old.orElse(none), now.orElse(none)));
        }
        Class<?> type = shape instanceof ScalarShape<?> scalar ? scalar.type() : Object.class;
        return only.stream().map(node -> difference(there, type, old, now));
    }

    @Override
    public Stream<Difference> list(int least, Shape<?> items) {
        if (!(items instanceof RecordShape<?, ?> entry)) {
            return asOne(Object.class);
        }
        String identity =
                entry.keys().stream().filter(entry::isRequired).findFirst().orElseThrow();
        List<Node> old = ((Node.Sequence) before).items();
        List<Node> now = ((Node.Sequence) after).items();
        List<Alignment.Pair> pairs = Alignment.of(old, now, identity);
        Set<String> beginnings = pairs.stream()
                .filter(pair -> pair.before().isEmpty())
                .flatMap(pair -> now.get(pair.after().orElseThrow()).child("from").stream())
                .map(NodeText::of)
                .collect(Collectors.toSet());
        Stream<Difference> entries = pairs.stream()
                .flatMap(pair -> entry(pair, old, now, entry, identity))
                .filter(it -> !isEndedByTheNext(it, beginnings));
        return Alignment.isReordered(pairs)
                ? Stream.concat(entries, Stream.of(reordered(old, now, identity)))
                : entries;
    }

    private Stream<Difference> entry(
            Alignment.Pair pair, List<Node> old, List<Node> now, RecordShape<?, ?> shape, String identity) {
        Optional<Node> one = pair.before().map(old::get);
        Optional<Node> other = pair.after().map(now::get);
        Node shown = other.or(() -> one).orElseThrow();
        int number = pair.after().or(pair::before).orElseThrow() + 1;
        Place there = place.within(
                String.valueOf(number), NodeText.of(shown.child(identity).orElse(shown)), shown);
        if (one.equals(other)) {
            return Stream.empty();
        }
        if (shape.equals(Shapes.CITATION)) {
            return Stream.of(difference(there, Citation.class, one, other));
        }
        return one.isPresent() && other.isPresent()
                ? shape.accept(new Comparison(there, one.get(), other.get()))
                : Stream.of(difference(there, Object.class, one, other));
    }

    // What a new name, seat or kind replaces ends where it begins, which needs no telling.
    private static boolean isEndedByTheNext(Difference it, Set<String> beginnings) {
        return it.field().endsWith(".until")
                && it.before().isEmpty()
                && it.after().map(NodeText::of).filter(beginnings::contains).isPresent();
    }

    private Difference reordered(List<Node> old, List<Node> now, String identity) {
        Place there = new Place(place.field(), place.within("", "order", after).words(), place.sources());
        return difference(
                there, Object.class, Optional.of(identities(old, identity)), Optional.of(identities(now, identity)));
    }

    private Node identities(List<Node> entries, String identity) {
        return new Node.Sequence(
                entries.stream().map(it -> it.child(identity).orElse(it)).toList(), after.location());
    }

    private Stream<Difference> asOne(Class<?> type) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(difference(place, type, Optional.of(before), Optional.of(after)));
    }

    private static Difference difference(Place place, Class<?> type, Optional<Node> before, Optional<Node> after) {
        return new Difference(place.field(), place.words(), type, filled(before), filled(after), place.sources());
    }

    private static Optional<Node> filled(Optional<Node> node) {
        return node.filter(
                it -> !(it instanceof Node.Sequence list && list.items().isEmpty()));
    }
}
