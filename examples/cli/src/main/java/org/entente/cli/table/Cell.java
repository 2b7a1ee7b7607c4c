package org.entente.cli.table;

import java.util.List;

/** One value of a table. */
public sealed interface Cell {

    /**
     * The value as people read it; {@code toString} is for spreadsheets.
     *
     * @return the text
     */
    default String forPeople() {
        return toString();
    }

    /**
     * A text; the empty text where there is nothing.
     *
     * @param text the text
     */
    record Text(String text) implements Cell {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Amount(long number) implements Cell {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /**
     * Several texts, none of which holds a semicolon.
     *
     * @param items the texts
     */
    record Items(List<String> items) implements Cell {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return String.join(";", items);
        }

        @Override
        public String forPeople() {
            return String.join(", ", items);
        }
    }
}
