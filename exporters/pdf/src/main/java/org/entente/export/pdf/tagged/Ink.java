package org.entente.export.pdf.tagged;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Ink(int red, int green, int blue) {

    /** Black. */
    public static final Ink BLACK = new Ink(0, 0, 0);

    /** White, as the paper is. */
    public static final Ink WHITE = new Ink(255, 255, 255);

    /** The colour of a hexadecimal number such as {@code 0x1B3A6B}. */
    public static Ink of(int rgb) {
        return new Ink(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The contrast with another colour as WCAG 2.1 defines it, from 1 to 21. */
    public double contrast(Ink other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
