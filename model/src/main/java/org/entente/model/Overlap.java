package org.entente.model;

import java.util.List;

/**
 * The states in two organizations on a day: in both, and in only one.
 *
 * <p>Those who are counted, each list sorted by the name of the day.
 *
 * @param both the states in both
 * @param first the states in the first alone
 * @param second the states in the second alone
 */
public record Overlap(List<State> both, List<State> first, List<State> second) {

    /** Copies the lists. */
    public Overlap {
        both = List.copyOf(both);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
