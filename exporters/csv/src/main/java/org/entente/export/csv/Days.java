package org.entente.export.csv;

import java.time.LocalDate;
import org.entente.model.Bound;
import org.entente.model.Period;

/** The first and the last day that a date can mean. */
final class Days {
    private Days() {}

    static String earliestStart(Bound start) {
        return text(from(start).possibleFrom());
    }

    static String latestStart(Bound start) {
        return text(from(start).certainFrom());
    }

    static String earliestEnd(Bound end) {
        return text(until(end).certainUntil());
    }

    static String latestEnd(Bound end) {
        return text(until(end).possibleUntil());
    }

    private static Period from(Bound start) {
        return new Period(start, Bound.open());
    }

    private static Period until(Bound end) {
        return new Period(Bound.open(), end);
    }

    private static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
