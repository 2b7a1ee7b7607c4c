package org.entente.export.pdf.tagged;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * Which characters can be printed in a face, and how wide they are.
 *
 * <p>Immutable and thread-safe: found out once for all documents, while what is embedded is each document's own.
 */
final class Metrics {

    private static final Map<Face, Metrics> BY_FACE = new ConcurrentHashMap<>();
    private static final short NONE = -1;

    private final Face face;
    /** By character, in thousandths of the letters' size; the faces have no character beyond the first 65,536. */
    private final short[] widths = new short[Character.MAX_VALUE + 1];

    private Metrics(Face face) {
        this.face = face;
        BaseFont font = face.font();
        for (int c = 0; c < widths.length; c++) {
            boolean isPrinted = font.charExists(c) && !Character.isISOControl(c) && !Characters.isRightToLeft(c);
            widths[c] = isPrinted ? (short) font.getWidth(c) : NONE;
        }
    }

    static Metrics of(Face face) {
        return BY_FACE.computeIfAbsent(face, Metrics::new);
    }

    /** The width of a character in letters of this size. */
    float width(int codePoint, float size) {
        return width(codePoint) * size / 1000;
    }

    /** The width of words on one line in letters of this size. */
    float width(String words, float size) {
        return words.codePoints().map(this::width).sum() * size / 1000;
    }

    private int width(int codePoint) {
        return prints(codePoint) ? widths[codePoint] : 0;
    }

    /** Whether a character can be printed. */
    boolean prints(int codePoint) {
        return codePoint < widths.length && widths[codePoint] != NONE;
    }

    /** Stops at the first character that can't be printed. */
    void check(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (!prints(words.codePointAt(i))) {
                throw new UnprintableCharacterException(reason(words.codePointAt(i)), words, i);
            }
        }
    }

    private String reason(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return "Control character";
        }
        return Characters.isRightToLeft(codePoint)
                ? "Right-to-left script is not supported"
                : "No glyph in " + face.file();
    }
}
