package org.entente.model.change;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.FactBase;

/** Finds what changed, and tells it in one list: sorted by kind, then by date. */
public final class Changes {
    private Changes() {}

    /**
     * What differs between two fact bases; nothing that differs goes unnamed.
     *
     * @param before the one base
     * @param after the other
     * @return the changes that make the other of the one; empty only if the bases are equal
     */
    public static List<Change> between(FactBase before, FactBase after) {
        return new BaseChanges(before, after).all().sorted(Change.ORDER).toList();
    }

    /**
     * What happened in the world: who joined, left, was suspended or resumed, took another name, began or ended, and the
     * milestones.
     *
     * <p>What has an imprecise date is told of once it is certain to have happened.
     *
     * @param facts the facts
     * @param from the day before the first one on which something is told of
     * @param to the last day
     * @return what happened after {@code from} and not after {@code to}
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public static List<Change> between(FactBase facts, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " lies before " + from);
        }
        return new TimeChanges(facts, from, to).all().sorted(Change.ORDER).toList();
    }
}
