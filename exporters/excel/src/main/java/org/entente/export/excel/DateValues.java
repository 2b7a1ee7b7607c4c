package org.entente.export.excel;

import java.time.LocalDate;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.Bound;
import org.entente.model.PartialDate;

/** Dates as Excel has them: real ones where the day is known, ISO text where it is not. */
final class DateValues {
    // Before it Excel's calendar is wrong: it holds that 1900 was a leap year, and knows nothing earlier.
    static final LocalDate FIRST_DAY_OF_EXCEL = LocalDate.of(1900, 3, 1);

    private DateValues() {}

    static Value day(LocalDate day) {
        return day.isBefore(FIRST_DAY_OF_EXCEL) ? Value.of(day.toString()) : new Value.Day(day);
    }

    /** A bound as the facts write it, such as {@code by 1990-07}; a whole day is a real date. */
    static Value bound(Bound bound) {
        boolean whole = bound instanceof Bound.On on && on.date().precision() == PartialDate.Precision.DAY;
        return whole ? day(((Bound.On) bound).date().earliest()) : Value.of(bound.toString());
    }

    static Value earliestStart(Bound bound) {
        return bound instanceof Bound.On on ? day(on.date().earliest()) : nothingKnown(bound);
    }

    static Value latestStart(Bound bound) {
        return bound.namedDate().map(date -> day(date.latest())).orElseGet(() -> nothingKnown(bound));
    }

    static Value earliestEnd(Bound bound) {
        if (bound instanceof Bound.Attested seen) {
            return day(seen.date().earliest().plusDays(1));
        }
        return bound instanceof Bound.On on ? day(on.date().earliest()) : nothingKnown(bound);
    }

    static Value latestEnd(Bound bound) {
        boolean bounded = bound instanceof Bound.On || bound instanceof Bound.By;
        return bounded
                ? bound.namedDate().map(date -> day(date.latest())).orElseGet(() -> nothingKnown(bound))
                : nothingKnown(bound);
    }

    private static Value nothingKnown(Bound bound) {
        return bound instanceof Bound.Open ? Shorthand.NOT_APPLICABLE : Shorthand.NOT_AVAILABLE;
    }
}
