package org.entente.benchmarks;

import java.util.List;

/** Texts as they stand in XML. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A row of cells between the marks around each. */
    static String cells(List<String> cells, String before, String after) {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell -> row.append(before).append(escaped(cell)).append(after));
        return row.toString();
    }
}
