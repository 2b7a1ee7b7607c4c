package org.entente.cli.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between words. */
public final class TextLines {
    private TextLines() {}

    /**
     * The lines of a text.
     *
     * @param text the text
     * @param room how many columns a line may take up; a longer word stands alone, and sticks out
     * @return at least one line
     */
    public static List<String> broken(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
