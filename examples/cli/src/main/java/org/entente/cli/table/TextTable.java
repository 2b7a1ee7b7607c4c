package org.entente.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.cli.Styles;

/**
 * Lines with aligned columns, the first line a heading.
 *
 * <p>Where the screen is too narrow for the last column, that is broken into several lines, or stands below the others; in a pipe
 * a row is one line.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 24;
    private static final int INDENT = 4;

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
        int before = Arrays.stream(widths).sum() - widths[widths.length - 1] + GAP.length() * (widths.length - 1);
        boolean stacked = before + widths[widths.length - 1] > width && width - before < NARROWEST;
        int indent = stacked ? INDENT : before;
        for (int i = 0; i < lines.size(); i++) {
            for (String line : aligned(lines.get(i), widths, indent, stacked)) {
                out.print((i == 0 ? styles.heading(line) : line) + "\n");
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

    // The last column stands beside the others or, stacked, below them.
    private List<String> aligned(List<String> cells, int[] widths, int indent, boolean stacked) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < cells.size() - 1; i++) {
            before.append(padded(cells.get(i), widths[i])).append(GAP);
        }
        List<String> lines = new ArrayList<>();
        if (stacked) {
            lines.add(before.toString().stripTrailing());
        }
        for (String part : TextLines.broken(cells.get(cells.size() - 1), width - indent)) {
            lines.add((lines.isEmpty() ? before + part : " ".repeat(indent) + part).stripTrailing());
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text));
    }
}
