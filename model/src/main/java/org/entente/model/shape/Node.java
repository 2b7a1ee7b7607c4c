package org.entente.model.shape;

import java.util.List;
import java.util.Optional;
import org.entente.model.check.SourceLocation;

/** A piece of what somebody wrote, with its place; what it means is for a {@link Shape} to say. */
public sealed interface Node {

    /**
     * Where it stands.
     *
     * @return the place
     */
    SourceLocation location();

    /**
     * A single value.
     *
     * @param text the value as text
     * @param type what the format says of its type
     * @param location where it stands
     */
    record Scalar(String text, ScalarType type, SourceLocation location) implements Node {

        /**
         * Makes a value of a format that has only texts.
         *
         * @param text the value as text
         * @param location where it stands
         */
        public Scalar(String text, SourceLocation location) {
            this(text, ScalarType.ANY, location);
        }

        /** Whether the format lets it be of a type. */
        boolean canBe(ScalarType wanted) {
            return type == ScalarType.ANY || type == wanted;
        }
    }

    /**
     * A list.
     *
     * @param items the entries
     * @param location where it begins
     */
    record Sequence(List<Node> items, SourceLocation location) implements Node {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values. A key that was written twice stands twice.
     *
     * @param entries the keys and values in the order in which they were written
     * @param location where it begins
     */
    record Mapping(List<Entry> entries, SourceLocation location) implements Node {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /**
         * The first value of a key.
         *
         * @param key the key
         * @return the value, empty if the key is not there
         */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
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
        if (this instanceof Sequence sequence && step.matches("[1-9][0-9]{0,8}")) {
            int number = Integer.parseInt(step);
            return number <= sequence.items().size()
                    ? Optional.of(sequence.items().get(number - 1))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
