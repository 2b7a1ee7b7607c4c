package org.entente.export.pdf.tagged;

import java.util.List;

/** Breaks a heading so that no word is left alone on its last line. */
final class BalancedLines {

    private static final float EXACT = 1;

    private BalancedLines() {}

    /** As few lines as the limit allows, the longest of them as short as it can be without a word being broken. */
    static List<Line> of(List<Piece> pieces, float limit) {
        LineBreaker breaker = new LineBreaker(pieces, limit);
        List<Line> lines = breaker.lines();
        float tooNarrow = breaker.longestStretch();
        float wideEnough = limit;
        while (lines.size() > 1 && wideEnough - tooNarrow > EXACT) {
            float width = (wideEnough + tooNarrow) / 2;
            List<Line> narrower = new LineBreaker(pieces, width).lines();
            if (narrower.size() > lines.size()) {
                tooNarrow = width;
            } else {
                wideEnough = width;
                lines = narrower;
            }
        }
        return lines;
    }
}
