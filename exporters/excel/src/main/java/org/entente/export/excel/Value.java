package org.entente.export.excel;

import java.net.URI;
import java.time.LocalDate;

/** What stands in a cell. */
sealed interface Value {

    /** Says why there is no value. */
    record Shorthand(String text) implements Value {
        /** There is a value, and nobody has recorded it, or the sources do not give it. */
        static final Value NOT_AVAILABLE = new Shorthand("[x]");

        /** There cannot be a value here. */
        static final Value NOT_APPLICABLE = new Shorthand("[z]");
    }

    record Text(String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Whole(int number) implements Value {}

    /** A value that leads to a cell of column A of another sheet; {@code hint} says where to. */
    record Inside(Value shown, String sheet, int row, String hint) implements Value {}

    /** A value that leads to an address on the web. */
    record Web(Value shown, URI address) implements Value {}

    /** A formula, and the value that it has as long as nobody changes anything. */
    record Formula(String formula, Value shown) implements Value {}

    /** The value as it is seen, more or less. */
    default String shownText() {
        if (this instanceof Inside it) {
            return it.shown().shownText();
        }
        if (this instanceof Web it) {
            return it.shown().shownText();
        }
        if (this instanceof Formula it) {
            return it.shown().shownText();
        }
        if (this instanceof Shorthand it) {
            return it.text();
        }
        return this instanceof Text it ? it.text() : "";
    }

    static Value of(String text) {
        return new Text(text);
    }

    /** What stands where the facts have no value: a shorthand, or what a left-out value means, such as {@code open}. */
    static Value absent(String text) {
        return isShorthand(text) ? new Shorthand(text) : new Text(text);
    }

    static boolean isShorthand(String text) {
        return text.equals("[x]") || text.equals("[z]");
    }

    static Value of(int number) {
        return new Whole(number);
    }
}
