package org.entente.export.pdf.tagged;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Writes the operators that show text on one page (ISO 32000-1, 9.4).
 *
 * <p>Letters of one face can be in several fonts, as it is embedded in parts; where they change, so does the font.
 */
final class TextPainter {

    private final ByteBuffer content;
    private final Fonts fonts;
    private @Nullable FontPart font;
    private float size;

    TextPainter(ByteBuffer content, Fonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Shows words on one line, from this point on, which is measured from the lower left corner of the page. */
    void show(String words, TypeStyle style, float x, float y) {
        content.append("BT\n").append(x).append(' ').append(y).append(" Td\n");
        int start = 0;
        while (start < words.length()) {
            int end = endOfPart(words, start);
            FontPart part = FontPart.of(style.face(), words.charAt(start));
            select(part, style.size());
            show(part, words, start, end);
            start = end;
        }
        content.append("ET\n");
    }

    /** Names the font, which goes on until another is named. */
    private void select(FontPart part, float partSize) {
        if (part != font || partSize != size) {
            content.append('/')
                    .append(fonts.name(part))
                    .append(' ')
                    .append(partSize)
                    .append(" Tf\n");
            font = part;
            size = partSize;
        }
    }

    private static int endOfPart(String words, int start) {
        int page = FontPart.page(words.charAt(start));
        int end = start + 1;
        while (end < words.length() && FontPart.page(words.charAt(end)) == page) {
            end++;
        }
        return end;
    }

    private void show(FontPart part, String words, int start, int end) {
        content.append_i('(');
        for (int i = start; i < end; i++) {
            char glyph = part.glyph(words.charAt(i));
            show(glyph >> 8);
            show(glyph & 0xFF);
        }
        content.append(")Tj\n");
    }

    private void show(int glyphByte) {
        switch (glyphByte) {
            case '(', ')', '\\' -> content.append_i('\\').append_i(glyphByte);
            // It would be read as the end of a line, which counts as another byte.
            case '\r' -> content.append("\\r");
            default -> content.append_i(glyphByte);
        }
    }
}
