package org.entente.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.PartialDate;
import org.entente.model.shape.Node;

/**
 * One field in which two versions of a fact differ.
 *
 * @param field the field, such as {@code events.2.date}
 * @param words the same for people, such as events, deposited, date
 * @param type what the value stands for, {@link Object} where it is not a single value
 * @param before what it was, if anything
 * @param after what it is, if anything
 * @param sources who says so
 */
record Difference(
        String field,
        List<String> words,
        Class<?> type,
        Optional<Node> before,
        Optional<Node> after,
        List<Citation> sources) {

    /** Whether a part of the fact was added that matches a pattern, such as {@code names.#}. */
    boolean isNew(String pattern) {
        return before.isEmpty() && isAt(pattern);
    }

    boolean isAt(String pattern) {
        return field.matches(pattern.replace(".", "\\.").replace("#", "[0-9]+"));
    }

    boolean isSource() {
        return type == Citation.class;
    }

    /** Whether there is a date before and after; a bound that is left out is an open one. */
    boolean isDate() {
        boolean both = before.isPresent() && after.isPresent();
        return type == Bound.class || (both && (type == PartialDate.class || type == LocalDate.class));
    }

    /** The number of the list entry that the field begins with, from 0. */
    int index() {
        return Integer.parseInt(field.split("\\.", -1)[1]) - 1;
    }
}
