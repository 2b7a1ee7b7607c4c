package org.entente.export.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;

/** Days as places on a line from 0 to 1. */
record TimeScale(LocalDate start, LocalDate end) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

    static TimeScale of(Timeline timeline) {
        return new TimeScale(timeline.start(), timeline.end());
    }

    /** The scale that these entries fill. */
    static TimeScale of(List<TimelineEntry> entries) {
        LocalDate first = entries.get(0).earliest();
        LocalDate last = entries.stream()
                .map(TimelineEntry::latest)
                .max(LocalDate::compareTo)
                .orElse(first);
        return new TimeScale(first, last.isAfter(first) ? last : first.plusDays(1));
    }

    float place(LocalDate day) {
        return (float) (day.toEpochDay() - start.toEpochDay()) / (end.toEpochDay() - start.toEpochDay());
    }

    /** Round years on the scale, no more than this many. */
    List<Integer> years(int most) {
        int first = start.minusDays(1).getYear() + 1;
        for (int step : STEPS) {
            List<Integer> years = multiples(step, first, end.getYear());
            if (years.size() <= most) {
                return years;
            }
        }
        return List.of();
    }

    private static List<Integer> multiples(int step, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }
}
