package org.entente.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.cli.Styles;

/**
 * Lines with aligned columns, the first line a heading.
 *
 * <p>Where the terminal is too narrow for the last column, that is broken into several lines; into a pipe a row is one line.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 24;

    private final int width;
    private final Styles styles;

    /** A table for a terminal so many columns wide. */
    TextTable(int width, Styles styles) {
        this.width = width;
        this.styles = styles;
    }

    void print(List<List<String>> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            return;
        }
        int[] widths = widths(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (String line : aligned(lines.get(i), widths)) {
                out.print(i == 0 ? styles.heading(line) : line);
                out.print('\n');
            }
        }
    }

    private static int[] widths(List<List<String>> lines) {
        int columns = lines.get(0).size();
        return IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> DisplayWidth.of(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private List<String> aligned(List<String> cells, int[] widths) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < cells.size() - 1; i++) {
            before.append(padded(cells.get(i), widths[i])).append(GAP);
        }
        List<String> last = broken(cells.get(cells.size() - 1), width - DisplayWidth.of(before.toString()));
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(DisplayWidth.of(before.toString()));
        for (String part : last) {
            lines.add(((lines.isEmpty() ? before.toString() : indent) + part).stripTrailing());
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text));
    }

    private static List<String> broken(String text, int room) {
        return room < NARROWEST ? List.of(text) : TextLines.broken(text, room);
    }
}
