package org.entente.model.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.model.LocalizedText;

/**
 * How one type of value is written down, and read back.
 *
 * @param <T> the type
 */
public interface Shape<T> {

    /**
     * Reads a value.
     *
     * @param node what was written
     * @param problems where to tell of what is wrong with it
     * @return the value; empty if it is wrong, and then at least one problem was told of
     */
    Optional<T> read(Node node, Problems problems);

    /**
     * Writes a value so that {@link #read} gives an equal one.
     *
     * @param value the value
     * @param out where to write it
     */
    void write(T value, TreeWriter out);

    /**
     * Whether there can be texts for people in a value.
     *
     * @return false if {@link #forEachText} never finds any
     */
    default boolean hasTexts() {
        return false;
    }

    /**
     * Finds the texts for people in a value.
     *
     * @param value the value
     * @param field the field that the value is; the empty text for a whole fact
     * @param action is told the field of each text, such as {@code names.1.name}, list entries numbered from 1
     */
    default void forEachText(T value, String field, BiConsumer<String, LocalizedText> action) {}

    /**
     * Tells a visitor what the value looks like when it is written down.
     *
     * @param <R> what the visitor makes of it
     * @param visitor the visitor
     * @return what the visitor made of it
     */
    <R> R accept(ShapeVisitor<R> visitor);

    /**
     * What would be right, for messages.
     *
     * @return such as "a date: 1990-07-06, 1990-07 or 1990"
     */
    String expected();
}
