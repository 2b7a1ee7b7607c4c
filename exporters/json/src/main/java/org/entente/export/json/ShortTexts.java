package org.entente.export.json;

import org.entente.model.check.Located;
import org.entente.model.shape.Node;
import org.entente.model.shape.ScalarType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The short texts of a feed: most of its ids and dates stand in it many times, and become one text each.
 *
 * <p>That takes no longer than to make them anew, and what looks them up later is quicker. Not thread-safe: for one reading.
 */
final class ShortTexts {
    private static final int LONGEST = 48;

    // Of two texts that fall on one place the later one stays: that equal texts become one is likely, not certain. With
    // no more places than the shipped facts have texts, they drove one another out.
    private final Node.@Nullable Scalar[] known = new Node.Scalar[1 << 14];
    private final Located place;

    /** Begins with no texts; each is said to stand at one place. */
    ShortTexts(Located place) {
        this.place = place;
    }

    /** The text that a parser stands at. */
    Node.Scalar at(JsonParser parser) {
        int length = parser.getStringLength();
        return length > LONGEST
                ? node(parser.getString())
                : of(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    private Node.Scalar node(String text) {
        return new Node.Scalar(text, ScalarType.TEXT, place);
    }

    private Node.Scalar of(char[] characters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ hash >>> 12) & (known.length - 1);
        Node.Scalar last = known[slot];
        if (last != null && isEqual(last.text(), characters, from, length)) {
            return last;
        }
        Node.Scalar text = node(new String(characters, from, length));
        known[slot] = text;
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
