package org.entente.export.pdf.tagged;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places in a document that links lead to, by name. */
final class Destinations {

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    /** Gives the name to a place, unless it has one already; says whether it did. */
    boolean add(String name, Sheet sheet) {
        return sheets.putIfAbsent(name, sheet) == null;
    }

    boolean contains(String name) {
        return sheets.containsKey(name);
    }

    /** The number of the page that the place is on. */
    int page(String name) {
        @Nullable Sheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalStateException("Nothing in the document has the name '" + name + "'");
        }
        return sheet.number();
    }
}
