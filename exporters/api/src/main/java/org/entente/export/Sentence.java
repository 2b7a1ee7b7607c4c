package org.entente.export;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with holes, as an ICU message format.
 *
 * <p>Nearly all have nothing but holes for texts, and are put together without ICU, as there are hundreds in a note.
 */
final class Sentence {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SPECIAL = Pattern.compile("[{}']");

    private final MessageFormat format;
    /** Words and names of holes by turns, beginning and ending with words; empty if there is more to it. */
    private final List<String> parts = new ArrayList<>();

    Sentence(String pattern, ULocale locale) {
        this.format = new MessageFormat(pattern, locale);
        if (!SPECIAL.matcher(HOLE.matcher(pattern).replaceAll("")).find()) {
            split(pattern);
        }
    }

    private void split(String pattern) {
        Matcher hole = HOLE.matcher(pattern);
        int from = 0;
        while (hole.find()) {
            parts.add(pattern.substring(from, hole.start()));
            parts.add(hole.group(1));
            from = hole.end();
        }
        parts.add(pattern.substring(from));
    }

    String with(Map<String, ?> holes) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean isHole = i % 2 == 1;
            if (isHole && !(holes.get(parts.get(i)) instanceof String)) {
                return formatted(holes);
            }
            filled.append(isHole ? holes.get(parts.get(i)) : parts.get(i));
        }
        return parts.isEmpty() ? formatted(holes) : filled.toString();
    }

    // A format can be used by one thread at a time.
    private synchronized String formatted(Map<String, ?> holes) {
        return format.format(holes);
    }
}
