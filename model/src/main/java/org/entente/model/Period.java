package org.entente.model;

import java.time.LocalDate;

/**
 * A stretch of time whose ends say what is known of them.
 *
 * <p>What has an imprecise end counts only where it <em>certainly</em> holds; where it <em>possibly</em> holds is offered apart.
 * Immutable and thread-safe.
 *
 * @param start where it begins; the day itself counts
 * @param end where it ends: the first day no longer in
 */
public record Period(Bound start, Bound end) {

    /** From the beginning, and still so. */
    public static final Period ALWAYS = new Period(Bound.open(), Bound.open());

    /**
     * Whether it held on the day whatever the imprecise ends turn out to be.
     *
     * @param day the day asked about
     * @return true if it certainly held
     */
    public boolean certainlyContains(LocalDate day) {
        return !day.isBefore(certainFrom()) && day.isBefore(certainUntil());
    }

    /**
     * Whether it can have held on the day.
     *
     * @param day the day asked about
     * @return true if it possibly held, and so also where it certainly did
     */
    public boolean possiblyContains(LocalDate day) {
        return !day.isBefore(possibleFrom()) && day.isBefore(possibleUntil());
    }

    /**
     * The part of it that lies in another period.
     *
     * @param other the other period
     * @return from the later of the two starts until the earlier of the two ends, each as precise as it is
     */
    public Period within(Period other) {
        return new Period(
                other.certainFrom().isAfter(certainFrom()) ? other.start : start,
                other.certainUntil().isBefore(certainUntil()) ? other.end : end);
    }

    /**
     * The first day on which it certainly held.
     *
     * @return the day; {@link LocalDate#MAX} if there is none, {@link LocalDate#MIN} if there was no beginning
     */
    public LocalDate certainFrom() {
        if (start instanceof Bound.Open) {
            return LocalDate.MIN;
        }
        return start.namedDate().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /**
     * The first day on which it can have held.
     *
     * @return the day; {@link LocalDate#MIN} if nothing bounds it
     */
    public LocalDate possibleFrom() {
        return start instanceof Bound.On on ? on.date().earliest() : LocalDate.MIN;
    }

    /**
     * The first day on which it no longer held for certain.
     *
     * @return the day; {@link LocalDate#MAX} while it is open, the start where the end is not bounded from below
     */
    public LocalDate certainUntil() {
        if (end instanceof Bound.Open) {
            return LocalDate.MAX;
        }
        if (end instanceof Bound.On on) {
            return on.date().earliest();
        }
        return end instanceof Bound.Attested seen ? seen.date().earliest().plusDays(1) : afterStart();
    }

    /**
     * The first day on which it can no longer have held.
     *
     * @return the day; {@link LocalDate#MAX} if nothing bounds it
     */
    public LocalDate possibleUntil() {
        boolean bounded = end instanceof Bound.On || end instanceof Bound.By;
        return bounded ? end.namedDate().map(PartialDate::latest).orElse(LocalDate.MAX) : LocalDate.MAX;
    }

    // Who began on a day was in on that day at least, however little is known of the end.
    private LocalDate afterStart() {
        LocalDate from = certainFrom();
        return from.isBefore(LocalDate.MAX) && from.isAfter(LocalDate.MIN) ? from.plusDays(1) : from;
    }
}
