package org.entente.export.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Period;

/**
 * Days that follow one another.
 *
 * @param from the first of them; {@link LocalDate#MIN} if there is none before which it was not so
 * @param until the first day after them; {@link LocalDate#MAX} if there is none
 */
record Span(LocalDate from, LocalDate until) {

    /** The days that certainly lie within a period. */
    static Span certain(Period period) {
        return new Span(period.certainFrom(), period.certainUntil());
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    Span and(Span other) {
        return new Span(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** What is left of it without the days of others. */
    List<Span> without(List<Span> others) {
        List<Span> left = isEmpty() ? List.of() : List.of(this);
        for (Span other : others) {
            left = left.stream().flatMap(it -> it.without(other)).toList();
        }
        return left;
    }

    private Stream<Span> without(Span other) {
        if (and(other).isEmpty()) {
            return Stream.of(this);
        }
        return Stream.of(new Span(from, other.from), new Span(other.until, until))
                .filter(it -> !it.isEmpty());
    }
}
