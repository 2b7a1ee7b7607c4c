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

    /** This style in another face. */
    public TypeStyle in(Face other) {
        return new TypeStyle(other, size, leading, ink);
    }

    /** This style in another colour. */
    public TypeStyle in(Ink other) {
        return new TypeStyle(face, size, leading, other);
    }
}
