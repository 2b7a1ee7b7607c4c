package org.entente.export.pdf.tagged;

/**
 * How letters look and how far their lines are apart.
 *
 * @param face the face of the font
 * @param size the letters' size in points
 * @param leading the distance from line to line in points
 * @param ink the letters' colour
 */
public record TypeStyle(Face face, float size, float leading, Ink ink) {

    /** Half the height of a capital, as a part of the size. */
    private static final float MIDDLE = 0.35f;

    /** This style in another face. */
    public TypeStyle in(Face other) {
        return new TypeStyle(other, size, leading, ink);
    }

    /** This style in another colour. */
    public TypeStyle in(Ink other) {
        return new TypeStyle(face, size, leading, other);
    }

    /** How far the baseline is under the top of a line of this style. */
    public float baseline() {
        return baseline(leading);
    }

    /** How far the baseline is under the top of a line of another height: letters stand in its middle. */
    float baseline(float height) {
        return height / 2 + size * MIDDLE;
    }

    /** How wide words of this style are on one line. */
    float width(String words) {
        return metrics().width(words, size);
    }

    Metrics metrics() {
        return Metrics.of(face);
    }
}
