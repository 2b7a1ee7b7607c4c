package org.entente.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The order of names: by the English letters, accents and case aside. */
public final class NameOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameOrder() {}

    /** What bears names, in the order of the names. */
    static <T> List<T> sorted(List<T> named, Function<T, DatedName> name) {
        record Keyed<T>(String key, T value) {}
        return named.stream()
                .map(it -> new Keyed<>(key(name.apply(it)), it))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::value)
                .toList();
    }

    /**
     * What a name is sorted by, the same on any JDK and in any locale.
     *
     * @param name the name, or a sentence that begins with one
     * @return the name without accents, in lower case
     */
    // Not a Collator: its order changes from one JDK to the next.
    public static String key(String name) {
        String letters = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static String key(DatedName name) {
        return key(name.name().english());
    }
}
