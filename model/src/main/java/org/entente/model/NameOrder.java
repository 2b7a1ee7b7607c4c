package org.entente.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of names: by the English letters, accents and case aside. */
final class NameOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameOrder() {}

    // Not a Collator: its order changes from one JDK to the next.
    static String key(DatedName name) {
        String letters = Normalizer.normalize(name.name().english(), Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
