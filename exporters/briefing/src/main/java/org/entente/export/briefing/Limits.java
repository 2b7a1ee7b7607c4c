package org.entente.export.briefing;

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

    static Limits of(ExportRequest.Form form) {
        return form == ExportRequest.Form.NOTE
                ? new Limits(8, 5, 2, 3, 1)
                : new Limits(
                        Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
