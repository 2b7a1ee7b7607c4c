package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairwiseTest {

    @Test
    void everyPairMeetsAndFewRowsAreNeeded() {
        List<int[]> rows = Pairwise.rows(2, 3, 7, 2, 12);
        assertThat(pairs(rows)).hasSize(6 + 14 + 4 + 24 + 21 + 6 + 36 + 14 + 84 + 24);
        assertThat(rows).hasSizeBetween(84, 90);
    }

    private static Set<String> pairs(List<int[]> rows) {
        Set<String> pairs = new HashSet<>();
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                for (int j = i + 1; j < row.length; j++) {
                    pairs.add(i + "=" + row[i] + " " + j + "=" + row[j]);
                }
            }
        }
        return pairs;
    }
}
