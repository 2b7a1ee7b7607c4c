package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The fonts that one document embeds, read when first printed with; none is shared, as each has a name of its own. */
final class Fonts {

    private static final Map<Face, byte[]> FILES = new EnumMap<>(Face.class);

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    BaseFont of(Face face) {
        return fonts.computeIfAbsent(face, Fonts::read);
    }

    Iterable<BaseFont> used() {
        return fonts.values();
    }

    static BaseFont read(Face face) {
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
