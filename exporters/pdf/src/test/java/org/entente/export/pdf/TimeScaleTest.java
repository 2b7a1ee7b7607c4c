package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.TimelineEntry;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void namesRoundYears() {
        assertThat(scale("1988-06-01", "2001-06-01").years(4)).containsExactly(1990, 1995, 2000);
        assertThat(scale("1988-06-01", "1990-06-01").years(4)).containsExactly(1988, 1989, 1990, 1991);
    }

    @Test
    void namesTheYearsAtItsEndsWhereThereAreNoRoundOnes() {
        assertThat(scale("1971-12-12", "1978-08-01").years(2)).containsExactly(1971, 1979);
        assertThat(scale("1992-01-30", "1992-12-15").years(1)).containsExactly(1992, 1993);
    }

    @Test
    void endsWhereAYearDoes() {
        TimeScale scale = scale("1992-01-30", "1994-01-01");

        assertThat(scale.start()).isEqualTo("1992-01-01");
        assertThat(scale.end()).isEqualTo("1994-01-01");
        assertThat(scale.place(LocalDate.of(1993, 1, 1))).isBetween(0.49f, 0.51f);
    }

    private static TimeScale scale(String first, String last) {
        return TimeScale.of(List.of(
                TimelineEntry.on(LocalDate.parse(first), Text.of(first), Text.of("First")),
                TimelineEntry.on(LocalDate.parse(last), Text.of(last), Text.of("Last"))));
    }
}
