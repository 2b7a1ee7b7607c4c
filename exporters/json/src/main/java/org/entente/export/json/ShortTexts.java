package org.entente.export.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The short texts of a feed: most of its ids and dates stand in it many times, and become one text each.
 *
 * <p>That takes no longer than to make them anew, and what looks them up later is quicker. Not thread-safe: for one reading.
 */
final class ShortTexts {
    private static final int LONGEST = 48;

    // Of two texts that fall on one place the later one stays: that equal texts become one is likely, not certain.
    private final @Nullable String[] known = new String[1 << 12];

    /** The text that a parser stands at. */
    String at(JsonParser parser) {
        int length = parser.getStringLength();
        return length > LONGEST
                ? parser.getString()
                : of(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    private String of(char[] characters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 12) & (known.length - 1);
        String last = known[place];
        if (last != null && isEqual(last, characters, from, length)) {
            return last;
        }
        String text = new String(characters, from, length);
        known[place] = text;
        return text;
    }

    private static boolean isEqual(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
