package org.entente.export.pdf.tagged;

/** Something drawn on a page. */
sealed interface Mark {

    /** Words on one line. */
    record Words(String words, TypeStyle style, float x, float baseline) implements Mark {}

    /** The number of the page that a destination is on, which isn't known while pages are filled. */
    record PageOf(String destination, TypeStyle style, float right, float baseline) implements Mark {}

    /** A filled rectangle. */
    record Filled(Box box, Ink ink) implements Mark {}

    /** A straight line. */
    record Stroke(float x1, float y1, float x2, float y2, float weight, Ink ink) implements Mark {}

    /** A dot with an edge. */
    record Dot(float x, float y, float radius, Ink fill, Ink edge) implements Mark {}
}
