package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastFittingTest {

    private final List<Integer> looked = new ArrayList<>();

    /** The pages of notes at each shortening. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.34 2.23 2.13 2.03 1.90 1.88 1.73 1.66",
                "2.42 2.32 2.32 2.23 2.13 2.05 1.85 1.68",
                "2.27 2.13 2.13 2.13 1.91 1.85 1.74 1.60",
                "2.13 2.05 2.03 1.99 1.92 1.85 1.74 1.60",
                "2.60 2.51 2.42 2.34 2.23 2.13 2.03 1.90 1.88 1.73 1.66",
            })
    void findsItInThreeLooksAtMost(String pages) {
        double[] filled =
                Arrays.stream(pages.split(" ")).mapToDouble(Double::parseDouble).toArray();

        assertIsFilled(least((filled.length - 1) * 2 / 3, filled), filled);
        assertThat(looked).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @Test
    void findsItWhereverItBegins() {
        for (int fitting = 0; fitting < 8; fitting++) {
            for (int start = 0; start < 8; start++) {
                for (double step : new double[] {0.001, 0.02, 0.1, 1}) {
                    double[] filled = new double[8];
                    for (int i = 0; i < filled.length; i++) {
                        filled[i] = 2 + (fitting - i - 0.5) * step;
                    }
                    looked.clear();

                    assertIsFilled(least(start, filled), filled);
                    assertThat(looked).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void looksNoFurtherWhereAPageIsJustFilled() {
        assertThat(least(2, 2.2, 2, 1.96, 1.9)).isEqualTo(2);
        assertThat(looked).containsExactly(2);
    }

    @Test
    void looksFurtherWhereThereIsRoomForMore() {
        assertThat(least(2, 2.2, 1.97, 1.94, 1.9)).isEqualTo(1);
    }

    @Test
    void looksOnceWhereAllFits() {
        assertThat(least(0, 1.2, 1.1, 1)).isZero();
        assertThat(looked).containsExactly(0);
    }

    @Test
    void takesTheLastWhereNothingFits() {
        assertThat(least(1, 3, 2.9, 2.8)).isEqualTo(2);
    }

    private int least(int start, double... pages) {
        return LeastFitting.from(start, pages.length - 1, at -> {
            looked.add(at);
            return pages[at] - 2;
        });
    }

    /** It fits, and either nothing longer does, or there is no room to speak of. */
    private static void assertIsFilled(int least, double... pages) {
        assertThat(pages[least]).isLessThanOrEqualTo(2);
        if (2 - pages[least] >= LeastFitting.SCANT_ROOM) {
            assertThat(least).isEqualTo(firstThatFits(pages));
        }
    }

    private static int firstThatFits(double... pages) {
        int at = 0;
        while (pages[at] > 2) {
            at++;
        }
        return at;
    }
}
