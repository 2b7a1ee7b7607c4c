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
        int room = (int) (width * LETTERS_A_DIGIT) - 1;
        int narrow = width - 1;
        // Nearly all texts fit on a line, and there are very many.
        if (text.length() > narrow || text.indexOf('\n') >= 0) {
            lines = Math.max(lines, lines(text, room, narrow));
        }
    }

    /**
     * How many lines a text takes that is broken after spaces and hyphens, and within words that are longer than a line: these are
     * addresses and the like, with many digits.
     */
    private static int lines(String text, int room, int narrow) {
        int count = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean last = c == '\n';
            if (!last) {
                word++;
            }
            if (last || c == ' ' || c == '-') {
                int visible = c == ' ' ? word - 1 : word;
                count += used > 0 && used + visible > room ? 1 : 0;
                used = used > 0 && used + visible > room ? word : used + word;
                if (word > narrow) {
                    count += (word - 1) / narrow;
                    used = word % narrow;
                }
                word = 0;
            }
            if (last && i < text.length()) {
                count++;
                used = 0;
            }
        }
        return count;
    }

    float points() {
        return Math.min(HIGHEST, lines * LINE);
    }
}
