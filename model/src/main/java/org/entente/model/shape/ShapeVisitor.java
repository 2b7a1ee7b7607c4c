package org.entente.model.shape;

import java.util.Map;

/**
 * Is told what values look like when they are written down, such as to make a schema of it.
 *
 * <p>A choice can hold itself, so a visitor that goes into records and choices minds those that it has been to.
 *
 * @param <R> what it makes of a shape
 */
public interface ShapeVisitor<R> {

    /**
     * A text.
     *
     * @param shape the shape, always the same one for ids of the same sort of fact
     * @return what is made of it
     */
    R text(ScalarShape<?> shape);

    /**
     * A whole number.
     *
     * @param expected what it is
     * @return what is made of it
     */
    R number(String expected);

    /**
     * Yes or no.
     *
     * @param expected what it is
     * @return what is made of it
     */
    R truth(String expected);

    /**
     * A text for people.
     *
     * @param expected what it is
     * @return what is made of it
     */
    R localized(String expected);

    /**
     * A list.
     *
     * @param least how many entries there are at least
     * @param items the shape of each entry
     * @return what is made of it
     */
    R list(int least, Shape<?> items);

    /**
     * Keys with values.
     *
     * @param shape the shape, always the same one for the same sort of record
     * @return what is made of it
     */
    R record(RecordShape<?, ?> shape);

    /**
     * One key out of several, with its value.
     *
     * @param shape the shape, always the same one for the same sort of choice
     * @param choices the shape of the value by key, in their order
     * @return what is made of it
     */
    R choice(Shape<?> shape, Map<String, Shape<?>> choices);
}
