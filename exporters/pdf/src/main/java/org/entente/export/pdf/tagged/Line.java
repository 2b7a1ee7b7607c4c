package org.entente.export.pdf.tagged;

import java.util.List;

/** One line of text. */
record Line(List<Fragment> fragments) {

    /**
     * What one piece has on the line.
     *
     * @param piece the piece's place in its text
     * @param words the words, with the space at the end of the line
     * @param x how far from the line's start they begin
     * @param width how wide they are without a space at their end
     */
    record Fragment(int piece, String words, float x, float width) {}

    /** How wide it is without a space at its end. */
    float width() {
        return (float) fragments.stream()
                .mapToDouble(fragment -> fragment.x() + fragment.width())
                .max()
                .orElse(0);
    }
}
