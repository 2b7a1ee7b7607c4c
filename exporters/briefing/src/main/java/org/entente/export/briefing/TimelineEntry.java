package org.entente.export.briefing;

import java.time.LocalDate;

/**
 * One event of a timeline.
 *
 * @param earliest the first day that it can have happened or begun on
 * @param latest the last day that it can have happened on or that it lasted to
 * @param when its date in words, which say how precise it is: "in 1992"
 * @param what the event, in few words
 */
public record TimelineEntry(LocalDate earliest, LocalDate latest, Text when, Text what) {

    /** Checks that the days are in order. */
    public TimelineEntry {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("'" + what.plain() + "' ends before it begins");
        }
    }

    /** An event of one known day. */
    public static TimelineEntry on(LocalDate day, Text when, Text what) {
        return new TimelineEntry(day, day, when, what);
    }
}
