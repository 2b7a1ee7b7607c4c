package org.entente.export.pdf.tagged;

/** What is on a page without being part of the document: a screen reader passes over it. */
public enum Artifact {
    /** What lies under everything else, such as the ground of a box. */
    BACKGROUND,
    /** Boxes, rules and repeated table headings. */
    LAYOUT,
    /** The running header. */
    HEADER,
    /** The running footer. */
    FOOTER
}
