package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1990-07-06, 1990-07-06, 1990-07-06, DAY",
        "1990-07,    1990-07-01, 1990-07-31, MONTH",
        "1990-02,    1990-02-01, 1990-02-28, MONTH",
        "2000-02,    2000-02-01, 2000-02-29, MONTH",
        "1990,       1990-01-01, 1990-12-31, YEAR",
        "2000,       2000-01-01, 2000-12-31, YEAR",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
    })
    void aDateSpansAllDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-07-06", "1990-07", "1990", "0001", "9999-12-31"})
    void theTextReadsBack(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "90",
                "1990-7",
                "1990-13",
                "1990-02-30",
                "2001-02-29",
                "1990-07-06T00:00",
                "6 July 1990",
                "1990/07/06",
                "199O",
                "1990-",
                "by 1990"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'" + text
                        + "' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source says no more");
    }

    @Test
    void theFactoriesAgreeWithTheText() {
        assertThat(PartialDate.of(LocalDate.of(1990, 7, 6))).isEqualTo(PartialDate.parse("1990-07-06"));
        assertThat(PartialDate.of(YearMonth.of(1990, 7))).isEqualTo(PartialDate.parse("1990-07"));
        assertThat(PartialDate.of(Year.of(1990))).isEqualTo(PartialDate.parse("1990"));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-07-06, MONTH, 1990-07-06 is not the first day of a month",
        "1990-07-01, YEAR,  1990-07-01 is not the first day of a year",
    })
    void aSpanBeginsOnItsFirstDay(LocalDate earliest, Precision precision, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(earliest, precision))
                .withMessage(message);
    }

    @Test
    void theFirstPossibleDayOrdersAndThenTheLessPreciseComesFirst() {
        List<String> inOrder =
                List.of("1989-12-31", "1990", "1990-01", "1990-01-01", "1990-01-02", "1990-02", "1990-02-01", "1991");
        assertThat(Stream.of(
                                "1990-02-01",
                                "1990-01-01",
                                "1991",
                                "1990-02",
                                "1990-01-02",
                                "1990",
                                "1989-12-31",
                                "1990-01")
                        .map(PartialDate::parse)
                        .sorted()
                        .map(PartialDate::toString))
                .isEqualTo(inOrder);
    }

    @Test
    void theFirstDayOfAYearIsNotTheYear() {
        assertThat(PartialDate.parse("1990")).isNotEqualTo(PartialDate.parse("1990-01-01"));
    }
}
