package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "from {0}: on {1} certain {2}, possible {3}")
    @CsvSource({
        "1990-07-06,          1990-07-05, false, false",
        "1990-07-06,          1990-07-06, true,  true",
        "1990-07-06,          1990-07-07, true,  true",
        "1990-07,             1990-06-30, false, false",
        "1990-07,             1990-07-01, false, true",
        "1990-07,             1990-07-30, false, true",
        "1990-07,             1990-07-31, true,  true",
        "1990,                1989-12-31, false, false",
        "1990,                1990-01-01, false, true",
        "1990,                1990-12-30, false, true",
        "1990,                1990-12-31, true,  true",
        "by 1990-07-06,       0001-01-01, false, true",
        "by 1990-07-06,       1990-07-05, false, true",
        "by 1990-07-06,       1990-07-06, true,  true",
        "by 1990,             1990-12-30, false, true",
        "by 1990,             1990-12-31, true,  true",
        "attested 1990-07-06, 0001-01-01, false, true",
        "attested 1990-07-06, 1990-07-05, false, true",
        "attested 1990-07-06, 1990-07-06, true,  true",
        "attested 1990,       1990-12-30, false, true",
        "attested 1990,       1990-12-31, true,  true",
        "unknown,             0001-01-01, false, true",
        "unknown,             9999-12-31, false, true",
        "open,                0001-01-01, true,  true",
        "open,                9999-12-31, true,  true",
    })
    void aJoiningDayCounts(String start, LocalDate day, boolean certain, boolean possible) {
        assertContains(new Period(Bound.parse(start), Bound.open()), day, certain, possible);
    }

    @ParameterizedTest(name = "until {0}: on {1} certain {2}, possible {3}")
    @CsvSource({
        "1990-07-06,          1979-12-31, false, false",
        "1990-07-06,          1980-01-01, true,  true",
        "1990-07-06,          1990-07-05, true,  true",
        "1990-07-06,          1990-07-06, false, false",
        "1990-07-06,          1990-07-07, false, false",
        "1990-07,             1990-06-30, true,  true",
        "1990-07,             1990-07-01, false, true",
        "1990-07,             1990-07-30, false, true",
        "1990-07,             1990-07-31, false, false",
        "1990,                1989-12-31, true,  true",
        "1990,                1990-01-01, false, true",
        "1990,                1990-12-30, false, true",
        "1990,                1990-12-31, false, false",
        "by 1990-07-06,       1980-01-01, true,  true",
        "by 1990-07-06,       1980-01-02, false, true",
        "by 1990-07-06,       1990-07-05, false, true",
        "by 1990-07-06,       1990-07-06, false, false",
        "by 1990,             1990-12-30, false, true",
        "by 1990,             1990-12-31, false, false",
        "attested 1990-07-06, 1990-07-05, true,  true",
        "attested 1990-07-06, 1990-07-06, true,  true",
        "attested 1990-07-06, 1990-07-07, false, true",
        "attested 1990-07-06, 9999-12-31, false, true",
        "attested 1990,       1990-01-01, true,  true",
        "attested 1990,       1990-01-02, false, true",
        "unknown,             1980-01-01, true,  true",
        "unknown,             1980-01-02, false, true",
        "unknown,             9999-12-31, false, true",
        "open,                1980-01-02, true,  true",
        "open,                9999-12-31, true,  true",
    })
    void theEndIsTheFirstDayNoLongerIn(String end, LocalDate day, boolean certain, boolean possible) {
        assertContains(new Period(Bound.parse("1980-01-01"), Bound.parse(end)), day, certain, possible);
    }

    @ParameterizedTest(name = "from {0} until {1}: on {2} certain {3}, possible {4}")
    @CsvSource({
        // Nobody knows where in the year either of the ends lies.
        "1990,            1990,            1989-12-31, false, false",
        "1990,            1990,            1990-01-01, false, true",
        "1990,            1990,            1990-12-30, false, true",
        "1990,            1990,            1990-12-31, false, false",
        // A start that is not known to the day is certain on its last possible day, and so the day after begins the
        // doubt.
        "1990,            unknown,         1990-12-30, false, true",
        "1990,            unknown,         1990-12-31, true,  true",
        "1990,            unknown,         1991-01-01, false, true",
        "attested 1990-05-01, unknown,     1990-05-01, true,  true",
        "attested 1990-05-01, unknown,     1990-05-02, false, true",
        "attested 1990-05-01, attested 1992-05-01, 1990-04-30, false, true",
        "attested 1990-05-01, attested 1992-05-01, 1991-01-01, true,  true",
        "attested 1990-05-01, attested 1992-05-01, 1992-05-02, false, true",
        "unknown,         unknown,         1990-01-01, false, true",
        "unknown,         1990-07-06,      1990-07-05, false, true",
        "unknown,         1990-07-06,      1990-07-06, false, false",
        "open,            unknown,         1990-01-01, false, true",
        "open,            by 1990-07-06,   1990-07-05, false, true",
        "open,            by 1990-07-06,   1990-07-06, false, false",
        "open,            1990-07-06,      1990-07-05, true,  true",
        "open,            1990-07-06,      1990-07-06, false, false",
    })
    void bothEndsCanBeImprecise(String start, String end, LocalDate day, boolean certain, boolean possible) {
        assertContains(new Period(Bound.parse(start), Bound.parse(end)), day, certain, possible);
    }

    @Test
    void whatAlwaysHoldsHasNoEnds() {
        assertThat(Period.ALWAYS.certainFrom()).isEqualTo(LocalDate.MIN);
        assertThat(Period.ALWAYS.possibleFrom()).isEqualTo(LocalDate.MIN);
        assertThat(Period.ALWAYS.certainUntil()).isEqualTo(LocalDate.MAX);
        assertThat(Period.ALWAYS.possibleUntil()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void theFourDaysOfAPeriodAreToldApart() {
        Period period = new Period(Bound.parse("1990"), Bound.parse("1995-06"));
        assertThat(period.possibleFrom()).isEqualTo("1990-01-01");
        assertThat(period.certainFrom()).isEqualTo("1990-12-31");
        assertThat(period.certainUntil()).isEqualTo("1995-06-01");
        assertThat(period.possibleUntil()).isEqualTo("1995-06-30");
    }

    @ParameterizedTest(name = "{0} to {1} within {2} to {3}")
    @CsvSource({
        "1950-04-04,    open,       1991-12-20, open,    1991-12-20,    open",
        "1999-03-12,    open,       1991-12-20, open,    1999-03-12,    open",
        "1950-04-04,    open,       1991-12-20, 2015-06, 1991-12-20,    2015-06",
        "1950-04-04,    1966-07-01, 1949-01-01, 2015-06, 1950-04-04,    1966-07-01",
        "open,          open,       1991-12-20, open,    1991-12-20,    open",
        // What is not known of the one does not become known through the other.
        "by 1995-01-01, open,       1991-12-20, open,    by 1995-01-01, open",
        "unknown,       unknown,    1991-12-20, open,    unknown,       unknown",
        "1992-01-01,    unknown,    1991-12-20, 2015-06, 1992-01-01,    unknown",
    })
    void onePeriodLiesWithinAnother(
            String start, String end, String fromOther, String untilOther, String fromBoth, String untilBoth) {
        Period one = new Period(Bound.parse(start), Bound.parse(end));
        Period other = new Period(Bound.parse(fromOther), Bound.parse(untilOther));
        assertThat(one.within(other)).isEqualTo(new Period(Bound.parse(fromBoth), Bound.parse(untilBoth)));
    }

    @Test
    void whatCertainlyHeldPossiblyHeldToo() {
        for (String start : new String[] {"1990", "by 1990", "attested 1990-03", "unknown", "open"}) {
            for (String end : new String[] {"1992", "by 1992", "attested 1992-03", "unknown", "open"}) {
                Period period = new Period(Bound.parse(start), Bound.parse(end));
                LocalDate.of(1989, 12, 1)
                        .datesUntil(LocalDate.of(1993, 2, 1))
                        .filter(period::certainlyContains)
                        .forEach(day -> assertThat(period.possiblyContains(day))
                                .as("%s to %s on %s", start, end, day)
                                .isTrue());
            }
        }
    }

    private static void assertContains(Period period, LocalDate day, boolean certain, boolean possible) {
        assertThat(period.certainlyContains(day)).as("certain").isEqualTo(certain);
        assertThat(period.possiblyContains(day)).as("possible").isEqualTo(possible);
    }
}
