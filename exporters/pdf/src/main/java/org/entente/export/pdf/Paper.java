package org.entente.export.pdf;

import org.entente.export.pdf.tagged.PageFormat;

/** The paper that a note is printed on. */
enum Paper {
    /** ISO A4, 210 by 297 millimetres. */
    A4,
    /** US Letter, 8.5 by 11 inches. */
    LETTER;

    PageFormat format() {
        return switch (this) {
            case A4 -> PageFormat.of(595.28f, 841.89f, 58, 62, 56);
            case LETTER -> PageFormat.of(612, 792, 62, 58, 52);
        };
    }
}
