package org.entente.export.pdf.tagged;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Breaks a heading so that no word is left alone on its last line, best of all after its colon. */
final class BalancedLines {

    private static final float EXACT = 1;
    /** Of the longest line, the shortest is this much at least where a heading is broken after its colon. */
    private static final float SHORTEST = 0.33f;

    private BalancedLines() {}

    /**
     * As few lines as the limit allows: those before a colon and those after it if none of them is short, else such that the
     * longest is as short as it can be without a word being broken.
     */
    static List<Line> of(List<Piece> pieces, float limit) {
        List<Line> evenly = evenly(pieces, limit);
        return new LineBreaker(pieces, limit)
                .linesEndedAtColon()
                .filter(lines -> lines.size() == evenly.size() && isEven(lines))
                .orElse(evenly);
    }

    private static boolean isEven(List<Line> lines) {
        DoubleSummaryStatistics widths = lines.stream().mapToDouble(Line::width).summaryStatistics();
        return widths.getMin() >= SHORTEST * widths.getMax();
    }

    private static List<Line> evenly(List<Piece> pieces, float limit) {
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
