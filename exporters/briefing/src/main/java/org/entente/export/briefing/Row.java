package org.entente.export.briefing;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a table.
 *
 * @param cells a text for every column; the first is the row's header
 */
public record Row(List<Text> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public static Row of(Text... cells) {
        return new Row(List.of(cells));
    }

    /** A row in the briefing's language. */
    public static Row of(String... cells) {
        return new Row(Stream.of(cells).map(Text::of).toList());
    }
}
