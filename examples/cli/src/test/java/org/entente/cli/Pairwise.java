package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows in which every value of a factor meets every value of each other factor at least once.
 *
 * <p>Greedy: each row starts with a pair that has not met, and takes for the other factors what brings most new pairs.
 * Always the same rows for the same factors.
 */
final class Pairwise {
    private record Pair(int factor, int value, int otherFactor, int otherValue) {}

    private final int[] sizes;
    private final Set<Pair> open = new HashSet<>();
    private final List<Pair> all = new ArrayList<>();

    private Pairwise(int[] sizes) {
        this.sizes = sizes;
        for (int factor = 0; factor < sizes.length; factor++) {
            for (int other = factor + 1; other < sizes.length; other++) {
                for (int i = 0; i < sizes[factor] * sizes[other]; i++) {
                    all.add(new Pair(factor, i / sizes[other], other, i % sizes[other]));
                }
            }
        }
        open.addAll(all);
    }

    /**
     * Covers all pairs.
     *
     * @param sizes how many values each factor has
     * @return rows of the numbers of values, one for each factor
     */
    static List<int[]> rows(int... sizes) {
        Pairwise pairwise = new Pairwise(sizes);
        List<int[]> rows = new ArrayList<>();
        for (Pair pair : pairwise.all) {
            if (pairwise.open.contains(pair)) {
                rows.add(pairwise.row(pair));
            }
        }
        return rows;
    }

    private int[] row(Pair start) {
        int[] row = new int[sizes.length];
        Arrays.fill(row, -1);
        row[start.factor()] = start.value();
        row[start.otherFactor()] = start.otherValue();
        for (int factor = 0; factor < sizes.length; factor++) {
            if (row[factor] < 0) {
                row[factor] = best(row, factor);
            }
        }
        open.removeIf(pair -> row[pair.factor()] == pair.value() && row[pair.otherFactor()] == pair.otherValue());
        return row;
    }

    private int best(int[] row, int factor) {
        int best = 0;
        long most = -1;
        for (int value = 0; value < sizes[factor]; value++) {
            long brings = brings(row, factor, value);
            if (brings > most) {
                most = brings;
                best = value;
            }
        }
        return best;
    }

    private long brings(int[] row, int factor, int value) {
        long brings = 0;
        for (int other = 0; other < row.length; other++) {
            if (row[other] >= 0 && other != factor) {
                Pair pair = factor < other
                        ? new Pair(factor, value, other, row[other])
                        : new Pair(other, row[other], factor, value);
                brings += open.contains(pair) ? 1 : 0;
            }
        }
        return brings;
    }
}
