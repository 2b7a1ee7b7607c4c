package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts that one document embeds, by the names that they have on its pages. */
final class Fonts {

    private record Font(String name, PdfIndirectReference reference) {}

    private final PdfWriter writer;
    private final Map<FontPart, Font> fonts = new LinkedHashMap<>();

    Fonts(PdfWriter writer) {
        this.writer = writer;
    }

    /** The name of a font, which is embedded from now on. */
    String name(FontPart part) {
        return fonts.computeIfAbsent(part, any -> new Font("F" + (fonts.size() + 1), writer.getPdfIndirectReference()))
                .name();
    }

    /** Writes all that have been named, after all pages, and what pages find them in. */
    void write(PdfIndirectReference resources) throws IOException {
        PdfDictionary byName = new PdfDictionary();
        for (Map.Entry<FontPart, Font> font : fonts.entrySet()) {
            font.getKey().write(writer, font.getValue().reference());
            byName.put(new PdfName(font.getValue().name()), font.getValue().reference());
        }
        PdfDictionary all = new PdfDictionary();
        all.put(PdfName.FONT, byName);
        writer.addToBody(all, resources);
    }
}
