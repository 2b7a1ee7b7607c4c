package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one document, read when first needed; none is shared with other documents, as each counts its glyphs. */
final class Fonts {

    private static final Map<Face, byte[]> FILES = new EnumMap<>(Face.class);

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    BaseFont of(Face face) {
        return fonts.computeIfAbsent(face, Fonts::read);
    }

    Iterable<BaseFont> used() {
        return fonts.values();
    }

    /** The width of one character. */
    float width(int codePoint, TypeStyle style) {
        return of(style.face()).getWidth(codePoint) * style.size() / 1000;
    }

    /** The width of words on one line. */
    float width(String words, TypeStyle style) {
        return of(style.face()).getWidth(words) * style.size() / 1000;
    }

    /** Stops at the first character that can't be printed. */
    void check(String words, Face face) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (Character.isISOControl(c)) {
                throw new UnprintableCharacterException("Control character", words, i);
            } else if (Characters.isRightToLeft(c)) {
                throw new UnprintableCharacterException("Right-to-left script is not supported", words, i);
            } else if (!of(face).charExists(c)) {
                throw new UnprintableCharacterException("No glyph in " + face.file(), words, i);
            }
        }
    }

    private static BaseFont read(Face face) {
        try {
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file(face), null);
            // PDF/UA-1 7.21.4.2 and PDF/A-2 6.2.11.4.2 want a whole CIDSet or none.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face.file(), e);
        }
    }

    private static byte[] file(Face face) {
        synchronized (FILES) {
            return FILES.computeIfAbsent(face, Face::bytes);
        }
    }
}
