package org.entente.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant to write. */
public final class Spelling {
    private Spelling() {}

    /**
     * The known word nearest to a misspelt one.
     *
     * @param word what was written
     * @param known the words that would be right
     * @return the nearest by number of changed, added and left-out letters; empty if none is near
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        // At least one letter must be right, else every state code would be near every other.
        int limit = Math.min(Math.max(2, word.length() / 3), word.length() - 1);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The end of a message that names the nearest word, if there is one.
     *
     * @param word what was written
     * @param known the words that would be right
     * @return such as {@code "; did you mean 'nato'?"}, or the empty text
     */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    // Levenshtein's distance, a row at a time; the case of letters does not matter.
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            nextRow(row, a.charAt(i - 1), b, i);
        }
        return row[b.length()];
    }

    private static void nextRow(int[] row, char letter, String b, int i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int changed = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
