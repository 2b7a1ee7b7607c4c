package org.entente.export.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;

/** Days as places on a line from 0 to 1, from the beginning of one year to that of another. */
record TimeScale(LocalDate start, LocalDate end) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

    static TimeScale of(Timeline timeline) {
        return ofYears(timeline.start(), timeline.end());
    }

    /** The scale that these entries fill. */
    static TimeScale of(List<TimelineEntry> entries) {
        LocalDate first = entries.get(0).earliest();
        return ofYears(
                first,
                entries.stream()
                        .map(TimelineEntry::latest)
                        .max(LocalDate::compareTo)
                        .orElse(first));
    }

    /** Whole years, so that there is one to be named at either end. */
    private static TimeScale ofYears(LocalDate first, LocalDate last) {
        LocalDate start = first.withDayOfYear(1);
        LocalDate end = last.withDayOfYear(1);
        return new TimeScale(start, end.isBefore(last) || end.equals(start) ? end.plusYears(1) : end);
    }

    float place(LocalDate day) {
        return (float) (day.toEpochDay() - start.toEpochDay()) / (end.toEpochDay() - start.toEpochDay());
    }

    /** Round years on the scale, no more than this many; where there would be fewer than two, those at its ends. */
    List<Integer> years(int most) {
        for (int step : STEPS) {
            List<Integer> years = multiples(step);
            if (years.size() <= most && years.size() > 1) {
                return years;
            }
        }
        return List.of(start.getYear(), end.getYear());
    }

    private List<Integer> multiples(int step) {
        return IntStream.rangeClosed(start.getYear(), end.getYear())
                .filter(year -> year % step == 0)
                .boxed()
                .toList();
    }
}
