package org.entente.model.shape;

import java.util.List;
import java.util.Optional;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;

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

    /**
     * A single value.
     *
     * @param text the value as text
     * @param type what the format says of its type
     * @param place where it stands
     */
    record Scalar(String text, ScalarType type, Located place) implements Node {

        /**
         * Makes a value of a format that has only texts.
         *
         * @param text the value as text
         * @param place where it stands
         */
        public Scalar(String text, Located place) {
            this(text, ScalarType.ANY, place);
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
     * @param place where it begins
     */
    record Sequence(List<Node> items, Located place) implements Node {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values. A key that was written twice stands twice.
     *
     * @param entries the keys and values in the order in which they were written
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, Located place) implements Node {
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
