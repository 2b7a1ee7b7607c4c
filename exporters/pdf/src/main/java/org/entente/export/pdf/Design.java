package org.entente.export.pdf;

import org.entente.export.briefing.Role;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.Ink;
import org.entente.export.pdf.tagged.TableStyle;
import org.entente.export.pdf.tagged.TypeStyle;

/** The look of a note: one colour, four sizes, much white. */
final class Design {

    /** The one colour: headings, links, figures. */
    static final Ink ACCENT = Ink.of(0x1B3A6B);
    /** Text. */
    static final Ink TEXT = Ink.of(0x1A1D21);
    /** What stands back: labels, dates of figures, the running header. */
    static final Ink MUTED = Ink.of(0x525C69);
    /** Behind the key facts. */
    static final Ink TINT = Ink.of(0xEFF3F8);
    /** Rules that only part things. */
    static final Ink HAIRLINE = Ink.of(0xC3CBD6);
    /** The shapes of figures beside those in the accent. */
    static final Ink MIDDLE = Ink.of(0x4F7CAC);
    /** The shapes of figures that stand back. */
    static final Ink DIM = Ink.of(0x7C8898);

    static final TypeStyle TITLE = new TypeStyle(Face.BOLD, 21, 25, ACCENT);
    static final TypeStyle SUBTITLE = new TypeStyle(Face.REGULAR, 11.5f, 15.5f, MUTED);
    static final TypeStyle LEAD = new TypeStyle(Face.REGULAR, 11, 15, TEXT);
    static final TypeStyle BODY = new TypeStyle(Face.REGULAR, 10.5f, 14, TEXT);
    static final TypeStyle CELL = new TypeStyle(Face.REGULAR, 9.25f, 12, TEXT);
    static final TypeStyle SMALL = new TypeStyle(Face.REGULAR, 8.75f, 11.5f, TEXT);
    static final TypeStyle LABEL = new TypeStyle(Face.REGULAR, 8.75f, 11.5f, MUTED);
    static final TypeStyle CAPTION = new TypeStyle(Face.BOLD, 9.25f, 12.5f, TEXT);
    static final TypeStyle FURNITURE = new TypeStyle(Face.REGULAR, 8.5f, 11, MUTED);

    static final TableStyle TABLE = new TableStyle(3, 10, ACCENT, HAIRLINE);

    private static final TypeStyle[] HEADINGS = {
        new TypeStyle(Face.BOLD, 13, 17, ACCENT),
        new TypeStyle(Face.BOLD, 11, 14.5f, TEXT),
        new TypeStyle(Face.BOLD, 10.5f, 14, MUTED)
    };

    private Design() {}

    /** The look of a heading of level 2 to 4. */
    static TypeStyle heading(int level) {
        return HEADINGS[level - 2];
    }

    static TypeStyle text(Role role) {
        return switch (role) {
            case LEAD -> LEAD;
            case BODY -> BODY;
            case SMALL_PRINT -> SMALL;
        };
    }
}
