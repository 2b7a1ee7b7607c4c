package org.entente.export.csv;

import java.util.Locale;
import java.util.Set;

/** The keys of facts as names of tables and columns, and as titles. */
final class Words {
    private static final Set<String> ACRONYMS = Set.of("id", "url");

    private Words() {}

    /** A key, or keys joined by dots, in lower case with underscores: {@code reported_by}. */
    static String name(String path) {
        return path.replace('.', '_').replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The name of one out of several: {@code organization} of {@code organizations}. */
    static String one(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** A name as a title: {@code Reported by}. */
    static String title(String name) {
        return ACRONYMS.contains(name)
                ? name.toUpperCase(Locale.ROOT)
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).replace('_', ' ');
    }
}
