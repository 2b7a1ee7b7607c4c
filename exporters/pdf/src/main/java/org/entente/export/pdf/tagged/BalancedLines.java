package org.entente.export.pdf.tagged;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/** Breaks a heading so that no word is left alone on its last line, best of all after its colon. */
final class BalancedLines {

    private static final float EXACT = 1;
    /** Of the longest line, the shortest is this much at least where a heading is broken after its colon. */
    private static final float SHORTEST = 0.25f;

    private BalancedLines() {}

    /**
     * As few lines as the limit allows, such that the longest is as short as it can be without a word being broken: with one
     * ended at the colon, if that takes no more lines and leaves none of them short.
     */
    static List<Line> of(List<Piece> pieces, float limit) {
        List<Line> anywhere = evenly(pieces, limit, LineBreaker::lines);
        List<Line> atColon = evenly(pieces, limit, LineBreaker::linesEndedAtColon);
        return atColon.size() == anywhere.size() && isEven(atColon) ? atColon : anywhere;
    }

    private static boolean isEven(List<Line> lines) {
        DoubleSummaryStatistics widths = lines.stream().mapToDouble(Line::width).summaryStatistics();
        return widths.getMin() >= SHORTEST * widths.getMax();
    }

    private static List<Line> evenly(List<Piece> pieces, float limit, Function<LineBreaker, List<Line>> breaking) {
        LineBreaker breaker = LineBreaker.ofWholeWords(pieces, limit);
        List<Line> lines = breaking.apply(breaker);
        float tooNarrow = breaker.longestStretch();
        float wideEnough = limit;
        while (lines.size() > 1 && wideEnough - tooNarrow > EXACT) {
            float width = (wideEnough + tooNarrow) / 2;
            List<Line> narrower = breaking.apply(LineBreaker.ofWholeWords(pieces, width));
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
