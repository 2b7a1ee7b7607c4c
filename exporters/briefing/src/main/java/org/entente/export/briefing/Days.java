package org.entente.export.briefing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.export.Dates;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;

/**
 * The days of milestones: of a meeting all, of what began or was joined the first, as it is the beginning that is told.
 *
 * @param first the day, or the first of them
 * @param last the last of them, or the same day
 */
record Days(PartialDate first, PartialDate last) {
    private static final Set<Milestone.Kind> BEGINNINGS =
            EnumSet.of(Milestone.Kind.ENLARGEMENT, Milestone.Kind.MISSION, Milestone.Kind.OPERATION);

    static Days of(Milestone milestone) {
        PartialDate first = milestone.date();
        return new Days(first, isBeginning(milestone) ? first : milestone.end().orElse(first));
    }

    /** From the first day of the first of some milestones in the order of time to the last of the last. */
    static Days of(List<Milestone> inOrder) {
        return new Days(
                of(inOrder.get(0)).first(), of(inOrder.get(inOrder.size() - 1)).last());
    }

    /** When that ended which began on these days. */
    static Optional<PartialDate> endOfBegun(Milestone milestone) {
        return milestone.end().filter(any -> isBeginning(milestone));
    }

    private static boolean isBeginning(Milestone milestone) {
        return BEGINNINGS.contains(milestone.kind());
    }

    /** The days as the language writes them. */
    String in(Dates dates) {
        return dates.span(first, last);
    }
}
