package org.entente.export.pdf.tagged;

/** What is on a page without being part of the document: a screen reader passes over it. */
public enum Artifact {
    /** What lies under everything else, such as the ground of a box. */
    BACKGROUND("/Type/Layout"),
    /** Boxes, rules and repeated table headings. */
    LAYOUT("/Type/Layout"),
    /** The running header. */
    HEADER("/Type/Pagination/Subtype/Header"),
    /** The running footer. */
    FOOTER("/Type/Pagination/Subtype/Footer");

    private final String properties;

    Artifact(String properties) {
        this.properties = properties;
    }

    /** What a page says of it (ISO 32000-1, table 330). */
    String properties() {
        return "Artifact <<" + properties + ">>";
    }
}
