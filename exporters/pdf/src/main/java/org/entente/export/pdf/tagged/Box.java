package org.entente.export.pdf.tagged;

/**
 * A rectangle on a page.
 *
 * @param x its left edge
 * @param top its upper edge, measured from the top of the page
 * @param width its width
 * @param height its height
 */
public record Box(float x, float top, float width, float height) {

    float right() {
        return x + width;
    }

    float bottom() {
        return top + height;
    }
}
