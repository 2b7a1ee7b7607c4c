package org.entente.export.pdf.tagged;

/** The standard structure types of ISO 32000-1, 14.8.4, that documents are made of. */
public enum Structure {
    /** The whole document. */
    DOCUMENT("Document"),
    /** Its one title. */
    H1("H1"),
    /** A main section's heading. */
    H2("H2"),
    /** A heading under that. */
    H3("H3"),
    /** A heading under that. */
    H4("H4"),
    /** A paragraph. */
    P("P"),
    /** A list. */
    L("L"),
    /** An item of a list. */
    LI("LI"),
    /** What an item is known by: a bullet, a number, a term. */
    LBL("Lbl"),
    /** What an item says. */
    LBODY("LBody"),
    /** A table. */
    TABLE("Table"),
    /** A table's heading rows. */
    THEAD("THead"),
    /** A table's other rows. */
    TBODY("TBody"),
    /** A row. */
    TR("TR"),
    /** A header cell. */
    TH("TH"),
    /** A cell. */
    TD("TD"),
    /** What a table or list is called. */
    CAPTION("Caption"),
    /** A list of contents. */
    TOC("TOC"),
    /** An item of a list of contents. */
    TOCI("TOCI"),
    /** Words that point at another place in the document. */
    REFERENCE("Reference"),
    /** A link. */
    LINK("Link"),
    /** Words of another language. */
    SPAN("Span"),
    /** An entry of a bibliography. */
    BIB_ENTRY("BibEntry"),
    /** A note. */
    NOTE("Note"),
    /** A figure. */
    FIGURE("Figure");

    private final String type;

    Structure(String type) {
        this.type = type;
    }

    /** The type's name in a PDF. */
    public String type() {
        return type;
    }

    /** The heading of a level from 1 to 4. */
    public static Structure heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            default -> throw new IllegalArgumentException("No heading level " + level);
        };
    }
}
