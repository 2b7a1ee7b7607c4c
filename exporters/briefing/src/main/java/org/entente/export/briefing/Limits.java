package org.entente.export.briefing;

import java.util.List;
import org.entente.export.ExportRequest;

/**
 * How much of each kind a form has room for; what goes beyond is left out by weight, and said to be.
 *
 * @param milestones events of the timeline
 * @param areas areas of co-operation
 * @param disagreements disagreements of sources
 * @param claims checked sentences
 * @param citations sources of one statement
 */
record Limits(int milestones, int areas, int disagreements, int claims, int citations) {

    // From as much as two pages can ever hold down to what always fits.
    private static final List<Limits> NOTES = List.of(
            new Limits(12, 12, 4, 4, 1),
            new Limits(11, 11, 3, 4, 1),
            new Limits(10, 10, 3, 4, 1),
            new Limits(9, 9, 2, 3, 1),
            new Limits(8, 8, 2, 3, 1),
            new Limits(8, 7, 2, 2, 1),
            new Limits(7, 7, 2, 2, 1),
            new Limits(7, 6, 1, 2, 1),
            new Limits(6, 6, 1, 2, 1),
            new Limits(6, 5, 1, 2, 1),
            new Limits(6, 4, 1, 1, 1),
            new Limits(5, 4, 1, 1, 1),
            new Limits(5, 3, 1, 1, 1),
            new Limits(4, 2, 1, 1, 1),
            new Limits(3, 1, 1, 1, 1));

    static final int SHORTEST = NOTES.size() - 1;

    private static final int ALL = Integer.MAX_VALUE;

    static Limits of(ExportRequest.Form form, int shortening) {
        return form == ExportRequest.Form.NOTE ? NOTES.get(shortening) : new Limits(ALL, ALL, ALL, ALL, ALL);
    }
}
