package org.entente.model;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that was so for a time. */
public interface Dated {

    /**
     * From when it was so.
     *
     * @return the bound; {@link Bound.Open} if it was so from the beginning
     */
    @Value.Default
    default Bound from() {
        return Bound.open();
    }

    /**
     * The first day on which it was no longer so.
     *
     * @return the bound; {@link Bound.Open} if it still is
     */
    @Value.Default
    default Bound until() {
        return Bound.open();
    }

    /**
     * Both bounds as one period.
     *
     * @return the period
     */
    @Value.Derived
    default Period period() {
        return new Period(from(), until());
    }

    /**
     * Whether it was certainly so on the day.
     *
     * @param day the day asked about
     * @return true if it was
     */
    default boolean isOn(LocalDate day) {
        return period().certainlyContains(day);
    }
}
