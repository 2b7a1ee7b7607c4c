package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of where a period begins or ends.
 *
 * <p>An end is the first day no longer in. "Unknown end" and "still open" are different things. Written {@code 1990-07-06},
 * {@code by 1990-07}, {@code attested 1990}, {@code unknown} or {@code open}. Immutable and thread-safe.
 */
public sealed interface Bound {

    /**
     * On the date, as precise as it is.
     *
     * @param date when
     */
    record On(PartialDate date) implements Bound {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * On the date or before it.
     *
     * @param date the latest possible date
     */
    record By(PartialDate date) implements Bound {
        @Override
        public String toString() {
            return "by " + date;
        }
    }

    /**
     * Seen to be so on the date: a start lies on or before it, an end after it.
     *
     * @param date when it was seen
     */
    record Attested(PartialDate date) implements Bound {
        @Override
        public String toString() {
            return "attested " + date;
        }
    }

    /** There is a bound, and nobody has said where. */
    record Unknown() implements Bound {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** No bound: as a start, so from the beginning; as an end, still so. */
    record Open() implements Bound {
        @Override
        public String toString() {
            return "open";
        }
    }

    /**
     * No bound: as a start, so from the beginning; as an end, still so.
     *
     * @return the bound
     */
    static Bound open() {
        return new Open();
    }

    /**
     * A bound of which nobody has said where it is.
     *
     * @return the bound
     */
    static Bound unknown() {
        return new Unknown();
    }

    /**
     * A bound on a day.
     *
     * @param day the day
     * @return the bound
     */
    static Bound on(LocalDate day) {
        return new On(PartialDate.of(day));
    }

    /**
     * Obtains a bound from its text.
     *
     * @param text as {@code toString} writes it
     * @return the bound
     * @throws IllegalArgumentException if the text is no bound
     */
    static Bound parse(String text) {
        if (text.startsWith("by ")) {
            return new By(PartialDate.parse(text.substring(3)));
        }
        if (text.startsWith("attested ")) {
            return new Attested(PartialDate.parse(text.substring(9)));
        }
        return switch (text) {
            case "unknown" -> unknown();
            case "open" -> open();
            default -> new On(PartialDate.parse(text));
        };
    }

    /**
     * The date that the bound names, whatever is said about it.
     *
     * @return the date, or empty for {@link Unknown} and {@link Open}
     */
    default Optional<PartialDate> namedDate() {
        if (this instanceof On on) {
            return Optional.of(on.date());
        }
        if (this instanceof By by) {
            return Optional.of(by.date());
        }
        return this instanceof Attested seen ? Optional.of(seen.date()) : Optional.empty();
    }
}
