package org.entente.model.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A piece of what somebody wrote, with its place; what it means is for a {@link Shape} to say. */
public sealed interface Node extends Located {

    /**
     * What knows where it stands.
     *
     * @return its place, or how to work it out
     */
    Located place();

    @Override
    default SourceLocation location() {
        return place().location();
    }

    /** A single value. Not thread-safe: for one reading. */
    final class Scalar implements Node {
        private final String text;
        private final ScalarType type;
        private final Located place;
        private @Nullable Function<String, ?> parse;
        private Optional<?> value = Optional.empty();

        /**
         * Makes a value.
         *
         * @param text the value as text
         * @param type what the format says of its type
         * @param place where it stands
         */
        public Scalar(String text, ScalarType type, Located place) {
            this.text = text;
            this.type = type;
            this.place = place;
        }

        /**
         * Makes a value of a format that has only texts.
         *
         * @param text the value as text
         * @param place where it stands
         */
        public Scalar(String text, Located place) {
            this(text, ScalarType.ANY, place);
        }

        /**
         * The value as text.
         *
         * @return the text
         */
        public String text() {
            return text;
        }

        /**
         * What the format says of its type.
         *
         * @return the type
         */
        public ScalarType type() {
            return type;
        }

        @Override
        public Located place() {
            return place;
        }

        /** Whether the format lets it be of a type. */
        boolean canBe(ScalarType wanted) {
            return type == ScalarType.ANY || type == wanted;
        }

        /** What the text stands for; remembered for who asked last, as a reader can have one node for all that is written alike. */
        @SuppressWarnings("unchecked")
        <T> Optional<T> parsed(Function<String, T> by) {
            if (!by.equals(parse)) {
                value = Optional.of(by.apply(text));
                parse = by;
            }
            return (Optional<T>) value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Scalar scalar
                    && text.equals(scalar.text)
                    && type == scalar.type
                    && place.equals(scalar.place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, type, place);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A list.
     *
     * @param items the entries
     * @param place where it begins
     */
    record Sequence(List<Node> items, Located place) implements Node {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        /** The same with another item. */
        Sequence with(int index, Node item) {
            List<Node> changed = new ArrayList<>(items);
            changed.set(index, item);
            return new Sequence(changed, place);
        }
    }

    /** Keys with values, in the order in which they were written. A key that was written twice stands twice. */
    final class Mapping implements Node {
        private final Keys keys;
        private final Node[] values;
        private final KeyPlaces keyPlaces;
        private final Located place;

        /**
         * Makes a mapping whose keys each have a place of their own.
         *
         * @param entries the keys and values in the order in which they were written
         * @param place where it begins
         */
        public Mapping(List<Entry> entries, Located place) {
            String[] names = new String[entries.size()];
            Located[] places = new Located[names.length];
            this.values = new Node[names.length];
            for (int i = 0; i < names.length; i++) {
                Entry entry = entries.get(i);
                names[i] = entry.key().text();
                places[i] = entry.key().place();
                values[i] = entry.value();
            }
            this.keys = new Keys(List.of(names));
            this.keyPlaces = (index, value) -> places[index];
            this.place = place;
        }

        /**
         * Makes a mapping that can share its keys with others.
         *
         * @param keys the keys
         * @param values as many values, in the order of the keys; they are not copied and must not be changed
         * @param keyPlaces where the keys stand
         * @param place where it begins
         */
        public Mapping(Keys keys, Node[] values, KeyPlaces keyPlaces, Located place) {
            this.keys = keys;
            this.values = values;
            this.keyPlaces = keyPlaces;
            this.place = place;
        }

        @Override
        public Located place() {
            return place;
        }

        /**
         * The keys with their values.
         *
         * @return the entries in the order in which they were written
         */
        public List<Entry> entries() {
            List<Entry> entries = new ArrayList<>(size());
            for (int i = 0; i < size(); i++) {
                entries.add(new Entry(keyNode(i), value(i)));
            }
            return entries;
        }

        Keys keys() {
            return keys;
        }

        int size() {
            return values.length;
        }

        String key(int index) {
            return keys.names().get(index);
        }

        Scalar keyNode(int index) {
            return new Scalar(key(index), keyPlace(index));
        }

        Located keyPlace(int index) {
            return keyPlaces.placeOf(index, value(index));
        }

        Node value(int index) {
            return values[index];
        }

        /** The same with another value, which stands where the one before it did. */
        Mapping with(int index, Node value) {
            Node[] changed = values.clone();
            changed[index] = value;
            return new Mapping(keys, changed, keyPlaces, place);
        }

        /** The same with one key more, at the end. */
        Mapping with(String key, Located keyPlace, Node value) {
            Node[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = value;
            KeyPlaces places = (index, it) -> index == values.length ? keyPlace : keyPlaces.placeOf(index, it);
            return new Mapping(keys.with(key), more, places, place);
        }

        /**
         * The first value of a key.
         *
         * @param key the key
         * @return the value, empty if the key is not there
         */
        public Optional<Node> get(String key) {
            int index = keys.names().indexOf(key);
            return index < 0 ? Optional.empty() : Optional.of(value(index));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mapping mapping
                    && keys.names().equals(mapping.keys.names())
                    && Arrays.equals(values, mapping.values)
                    && place.equals(mapping.place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(keys.names(), Arrays.hashCode(values), place);
        }

        @Override
        public String toString() {
            return entries().toString();
        }
    }

    /** Where the keys of a mapping stand: worked out when it is asked for. */
    @FunctionalInterface
    interface KeyPlaces {

        /**
         * Where a key stands.
         *
         * @param index which key, from 0
         * @param value its value
         * @return its place
         */
        Located placeOf(int index, Node value);
    }

    /**
     * A key and its value.
     *
     * @param key the key with its own place
     * @param value the value
     */
    record Entry(Scalar key, Node value) {}

    /**
     * The piece that a field path leads to.
     *
     * @param path keys, and numbers from 1 for the entries of lists, joined by dots: {@code events.2.date}; the empty text for
     *     this piece itself
     * @return the piece, or the last one on the way that is there
     */
    default Node nearest(String path) {
        if (path.isEmpty()) {
            return this;
        }
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        return child(head)
                .map(child -> child.nearest(dot < 0 ? "" : path.substring(dot + 1)))
                .orElse(this);
    }

    /**
     * The piece under a key, or in a list the entry with a number from 1.
     *
     * @param step the key or number
     * @return the piece, empty if there is none
     */
    default Optional<Node> child(String step) {
        if (this instanceof Mapping mapping) {
            return mapping.get(step);
        }
        return this instanceof Sequence sequence ? entry(sequence.items(), step) : Optional.empty();
    }

    private static Optional<Node> entry(List<Node> items, String step) {
        for (int i = 0; i < items.size(); i++) {
            if (step.equals(Integer.toString(i + 1))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }
}
