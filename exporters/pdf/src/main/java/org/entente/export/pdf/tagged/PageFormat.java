package org.entente.export.pdf.tagged;

/**
 * The size of the pages and the frame on them that text fills.
 *
 * @param width the paper's width
 * @param height the paper's height
 * @param frame where text goes
 */
public record PageFormat(float width, float height, Box frame) {

    /** Paper of this size with margins of these widths. */
    public static PageFormat of(float width, float height, float side, float top, float bottom) {
        return new PageFormat(width, height, new Box(side, top, width - 2 * side, height - top - bottom));
    }

    /** A4 with ordinary margins. */
    public static PageFormat a4() {
        return of(595.28f, 841.89f, 60, 68, 62);
    }

    /** US Letter with ordinary margins. */
    public static PageFormat letter() {
        return of(612, 792, 64, 64, 58);
    }
}
