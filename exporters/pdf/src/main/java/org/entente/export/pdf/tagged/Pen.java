package org.entente.export.pdf.tagged;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/** The colours and the width of lines on one page, which a page is told of only when they change. */
final class Pen {

    private final PdfContentByte canvas;
    private @Nullable Ink fill;
    private @Nullable Ink stroke;
    private float weight;

    Pen(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** The page, to fill shapes and letters on in this colour. */
    PdfContentByte fillWith(Ink ink) {
        if (!ink.equals(fill)) {
            canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
            fill = ink;
        }
        return canvas;
    }

    /** The page, to draw lines on in this colour and width. */
    PdfContentByte strokeWith(Ink ink, float width) {
        if (!ink.equals(stroke)) {
            canvas.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
            stroke = ink;
        }
        if (width != weight) {
            canvas.setLineWidth(width);
            weight = width;
        }
        return canvas;
    }
}
