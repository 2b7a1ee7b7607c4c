package org.entente.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Bound;
import org.entente.model.PartialDate;
import org.entente.model.PartialDate.Precision;

/** Dates as a language writes them out, no more precise than they are known. */
public final class Dates {
    private final Labels labels;

    /**
     * Makes the dates of a language.
     *
     * @param labels the labels of the language
     */
    public Dates(Labels labels) {
        this.labels = labels;
    }

    /**
     * A day: "7 March 2024", its parts held together by non-breaking spaces.
     *
     * @param day the day
     * @return the text
     */
    public String day(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /**
     * A date: "7 March 2024", "March 2024" or "2024".
     *
     * @param date the date
     * @return the text
     */
    public String date(PartialDate date) {
        boolean first = date.precision() == Precision.DAY && date.earliest().getDayOfMonth() == 1;
        return labels.text("date." + (first ? "first" : date.precision().code()), parts(date));
    }

    private Map<String, Object> parts(PartialDate date) {
        LocalDate day = date.earliest();
        return Map.of(
                "day", String.valueOf(day.getDayOfMonth()),
                "month", labels.text("month." + day.getMonthValue()),
                "year", String.valueOf(day.getYear()));
    }

    /**
     * From one date to another: "5–6 December 1994", "30 November – 1 December 1993".
     *
     * @param first the first of the dates
     * @param last the last of them
     * @return the text, in which a month and year of both is told once; the date alone if they are the same
     */
    public String span(PartialDate first, PartialDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        Map<String, Object> holes = new HashMap<>(parts(first));
        holes.put("first", date(first));
        holes.put("last", date(last));
        return labels.text("date." + differing(first, last), holes);
    }

    private static String differing(PartialDate first, PartialDate last) {
        LocalDate from = first.earliest();
        LocalDate to = last.earliest();
        boolean areDays = first.precision() == Precision.DAY && last.precision() == Precision.DAY;
        if (!areDays || from.getYear() != to.getYear()) {
            return "years";
        }
        return from.getMonth() == to.getMonth() ? "days" : "months";
    }

    /**
     * When something was: "on 7 March 2024", "in March 2024", "by July 1992".
     *
     * @param bound when
     * @return the text; that the date is unknown, or that it is still open, in words
     */
    public String when(Bound bound) {
        return bound instanceof Bound.On on ? when(on.date()) : bound(bound);
    }

    private String when(PartialDate date) {
        String key = date.precision() == Precision.DAY ? "when.on" : "when.in";
        return labels.text(key, Map.of("date", date(date)));
    }

    /**
     * A bound as it stands in a table: "7 March 2024", "by July 1992", "seen in 1994".
     *
     * @param bound the bound
     * @return the text
     */
    public String bound(Bound bound) {
        if (bound instanceof Bound.On on) {
            return date(on.date());
        }
        String key = "bound." + bound.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return labels.text(
                key,
                Map.of(
                        "date", bound.namedDate().map(this::date).orElse(""),
                        "when", bound.namedDate().map(this::when).orElse("")));
    }
}
