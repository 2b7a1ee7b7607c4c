package org.entente.export.pdf.tagged;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What may be printed: composed letters, no controls, nothing that runs from right to left. */
final class Characters {

    private static final Pattern LINE_END_OR_TAB = Pattern.compile("\\R|\\t");
    /** Soft hyphen, zero-width space, left-to-right marks, word joiner, byte order mark: nothing to see or to hear. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u200E\\u2060\\uFEFF]");

    private Characters() {}

    /** Letters composed with their accents, as fonts have them, and every line end or tab a space. */
    static String normalized(String words) {
        return isPlain(words) ? words : composed(words);
    }

    /** Whether all are characters of which nothing is to be changed, as it is nearly always: to see that is quick. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isLatin = (c >= ' ' && c <= '~') || (c >= '\u00A0' && c <= '\u02FF' && c != '\u00AD');
            boolean isPunctuation = c >= '\u2010' && c <= '\u2027';
            if (!isLatin && !isPunctuation) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String words) {
        String visible = INVISIBLE.matcher(words).replaceAll("");
        return Normalizer.normalize(LINE_END_OR_TAB.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** Text for the document's properties, which XML must be able to hold. */
    static String printable(String words) {
        StringBuilder printable = new StringBuilder();
        normalized(words).codePoints().map(c -> isUnfitForXml(c) ? ' ' : c).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isUnfitForXml(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\u2000' && c <= '\u200A' && c != '\u2007');
    }

    static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
