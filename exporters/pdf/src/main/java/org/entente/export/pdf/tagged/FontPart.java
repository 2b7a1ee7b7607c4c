package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The letters of a face that are embedded together: those that Western Europe writes with, or another page of Unicode.
 *
 * <p>OpenPDF embeds the very letters that a document has: it cuts them out of the font and compresses them, for each
 * document anew, which took longer than all else. A part is cut out once, and is the same in every document.
 *
 * <p>Immutable and thread-safe. There are as many as the faces have pages of letters.
 */
final class FontPart {

    private static final int WESTERN = 0;
    private static final int PUNCTUATION = 0x20;
    private static final Map<Key, FontPart> PARTS = new ConcurrentHashMap<>();

    private record Key(Face face, int page) {}

    private final EmbeddedFont font;
    /** From that of the first letter on; 0 where there is no letter. */
    private final char[] glyphs;

    private final char first;

    private FontPart(Key key) {
        String letters = letters(key);
        this.font = EmbeddedFont.of(key.face(), letters, tag(key.page()));
        this.first = letters.charAt(0);
        this.glyphs = new char[letters.charAt(letters.length() - 1) - first + 1];
        for (int i = 0; i < letters.length(); i++) {
            glyphs[letters.charAt(i) - first] = font.glyphs().charAt(i);
        }
    }

    /** The part of a face that has a character. */
    static FontPart of(Face face, char c) {
        return PARTS.computeIfAbsent(new Key(face, page(c)), FontPart::new);
    }

    /** The number of the part that has a character: the same for all characters of a part. */
    static int page(char c) {
        // French needs this letter of another page; quotation marks, dashes and the euro are on the page of
        // punctuation.
        boolean isWestern = c >> 8 == PUNCTUATION || c == 'œ' || c == 'Œ';
        return isWestern ? WESTERN : c >> 8;
    }

    private static String letters(Key key) {
        Metrics metrics = Metrics.of(key.face());
        StringBuilder letters = new StringBuilder();
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if (page(c) == key.page() && metrics.prints(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Six letters, which a font embedded in part has before its name: another part of the font has others. */
    private static String tag(int page) {
        return "ENTE" + (char) ('A' + page / 16) + (char) ('A' + page % 16);
    }

    /** The glyph of one of its characters. */
    char glyph(char c) {
        return glyphs[c - first];
    }

    /** Writes it into a document under a reference. */
    void write(PdfWriter writer, PdfIndirectReference reference) throws IOException {
        font.write(writer, reference);
    }
}
