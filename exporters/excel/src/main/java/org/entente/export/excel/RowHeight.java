package org.entente.export.excel;

/**
 * How high a row has to be for its wrapped texts.
 *
 * <p>Not every program works this out when it opens a file, so the rows say it themselves.
 */
final class RowHeight {
    static final float LINE = 16f;
    // Excel allows no more.
    private static final float HIGHEST = 409f;
    // Letters are a little narrower than the digits by which widths are measured, but lines break between words.
    private static final double LETTERS_A_DIGIT = 1.2;

    private int lines = 1;

    /** Takes in a cell: its text and the width of its column. */
    void fit(String text, int width) {
        int needed = text.lines().mapToInt(line -> lines(line, width)).sum();
        lines = Math.max(lines, needed);
    }

    private static int lines(String text, int width) {
        int room = (int) (width * LETTERS_A_DIGIT) - 1;
        int count = 1;
        int used = 0;
        for (String word : text.split("(?<=[ -])", -1)) {
            if (used > 0 && used + word.stripTrailing().length() > room) {
                count++;
                used = 0;
            }
            used += word.length();
            count += (used - 1) / room;
            used = used > room ? used % room : used;
        }
        return count;
    }

    float points() {
        return Math.min(HIGHEST, lines * LINE);
    }
}
