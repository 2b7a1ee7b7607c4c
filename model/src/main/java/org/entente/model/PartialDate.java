package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precise as its source: a day, a month or a year.
 *
 * <p>Written as in EDTF level 0 (ISO 8601-2): {@code 1990-07-06}, {@code 1990-07} or {@code 1990}. Immutable and thread-safe.
 *
 * @param earliest the first day that the date can mean
 * @param precision how much of the date is known
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision implements Coded {
        /** Only the year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The whole date. */
        DAY
    }

    /** Refuses an {@code earliest} that is not the first day of its year or month with an {@link IllegalArgumentException}. */
    public PartialDate {
        if (!earliest.equals(firstDay(earliest, precision))) {
            throw new IllegalArgumentException(earliest + " is not the first day of a " + precision.code());
        }
    }

    /**
     * Obtains a date that is known to the day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Obtains a date that is known to the month.
     *
     * @param month the month
     * @return the date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /**
     * Obtains a date of which only the year is known.
     *
     * @param year the year
     * @return the date
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /**
     * Obtains a date from its text.
     *
     * @param text {@code 1990-07-06}, {@code 1990-07} or {@code 1990}
     * @return the date
     * @throws IllegalArgumentException if the text is no such date, or no day of the calendar
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> of(Year.of(number(text, 0, 4)));
                case 7 -> of(YearMonth.of(number(text, 0, 4), number(text, 5, 7)));
                case 10 -> of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source says no more",
                    e);
        }
    }

    // By hand, as there are thousands of dates and a formatter takes many times as long.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("no digit: " + digit);
            }
            number = number * 10 + digit - '0';
        }
        if (to < text.length() && text.charAt(to) != '-') {
            throw new DateTimeException("no hyphen: " + text.charAt(to));
        }
        return number;
    }

    /**
     * The last day that the date can mean.
     *
     * @return the day itself, or the last day of the month or year
     */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
        };
    }

    /**
     * Orders by the first possible day, then the less precise first.
     *
     * @param other the date to compare with
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        return byDay == 0 ? precision.compareTo(other.precision) : byDay;
    }

    /**
     * The date as text that {@link #parse} reads back.
     *
     * @return such as {@code 1990-07}
     */
    @Override
    public String toString() {
        String day = earliest.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - "-01".length());
            case YEAR -> day.substring(0, day.length() - "-01-01".length());
        };
    }

    private static LocalDate firstDay(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
