package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines, each as full as it can be.
 *
 * <p>A line keeps the space that it ends with: without it a screen reader would join two words. A word that is longer
 * than a line is broken, after a mark such as a slash if there is one near the end of the line.
 */
final class LineBreaker {

    private static final float TOLERANCE = 0.01f;
    private static final String MARKS = "-/?&=_.,;:+~%#@";

    private final List<Piece> pieces;
    private final float limit;
    private final String text;
    /** Where each piece starts in the text, and where the last one ends. */
    private final int[] starts;
    /** The width of all that comes before each character. */
    private final double[] before;

    private final boolean atHyphens;
    private final List<Line> lines = new ArrayList<>();
    private int lineStart;

    LineBreaker(List<Piece> pieces, float limit) {
        this(pieces, limit, true);
    }

    private LineBreaker(List<Piece> pieces, float limit, boolean atHyphens) {
        this.pieces = pieces;
        this.limit = limit;
        this.atHyphens = atHyphens;
        this.starts = new int[pieces.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).style().metrics().check(pieces.get(i).words());
            all.append(pieces.get(i).words());
            starts[i + 1] = all.length();
        }
        this.text = all.toString();
        this.before = widths();
    }

    /** One that leaves compounds whole, as headings do. */
    static LineBreaker ofWholeWords(List<Piece> pieces, float limit) {
        return new LineBreaker(pieces, limit, false);
    }

    private double[] widths() {
        double[] sums = new double[text.length() + 1];
        for (int piece = 0; piece < pieces.size(); piece++) {
            TypeStyle style = pieces.get(piece).style();
            Metrics metrics = style.metrics();
            for (int i = starts[piece]; i < starts[piece + 1]; i++) {
                boolean second = Character.isLowSurrogate(text.charAt(i));
                sums[i + 1] = sums[i] + (second ? 0 : metrics.width(text.codePointAt(i), style.size()));
            }
        }
        return sums;
    }

    List<Line> lines() {
        return linesEndedAt(text.length());
    }

    /** The lines with one ended after the first colon, if there is any. */
    List<Line> linesEndedAtColon() {
        int colon = text.indexOf(": ");
        return linesEndedAt(colon < 0 ? text.length() : colon + 2);
    }

    private List<Line> linesEndedAt(int at) {
        int start = 0;
        while (start < text.length()) {
            int end = breakAfter(start);
            place(start, end);
            start = end;
            if (end == at && lineStart < end) {
                endLine(end);
            }
        }
        if (lineStart < text.length()) {
            endLine(text.length());
        }
        return lines;
    }

    /** The width of the longest of the stretches that have no place to break in them. */
    float longestStretch() {
        double longest = 0;
        for (int start = 0; start < text.length(); start = breakAfter(start)) {
            longest = Math.max(longest, before[visibleEnd(start, breakAfter(start))] - before[start]);
        }
        return (float) longest;
    }

    /** The end of the next stretch that has no place to break in it. */
    private int breakAfter(int start) {
        int i = start + 1;
        while (i < text.length() && !canBreakBefore(i)) {
            i++;
        }
        return i;
    }

    private boolean canBreakBefore(int i) {
        char last = text.charAt(i - 1);
        char next = text.charAt(i);
        if (Characters.isSpace(last)) {
            return !Characters.isSpace(next) && (!isMark(i) || isAfterMark(i - 1));
        }
        if (last == ']' && isMark(i)) {
            return true;
        }
        if (isHyphen(last)) {
            // Few letters, as in "co-operation" or "post-conflict", are left with the others, and so is a name, as in
            // "Bosnie-Herzégovine".
            return atHyphens
                    && Character.isLowerCase(next)
                    && lettersBefore(i - 1) >= 5
                    && lettersFrom(i) >= 4
                    && !isInHost(i);
        }
        return isDash(last) && Character.isLetter(next) && lettersBefore(i - 1) >= 3;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private static boolean isDash(char c) {
        return c == '\u2013' || c == '\u2014' || c == '/';
    }

    private int lettersBefore(int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private int lettersFrom(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** Whether the letters from here are of the name of a host, as in "bits-berlin.de", which is no compound. */
    private boolean isInHost(int i) {
        int end = i + lettersFrom(i);
        return end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
    }

    /** Whether a number in square brackets starts here, which isn't to be parted from the word that it belongs to. */
    private boolean isMark(int i) {
        return text.charAt(i) == '[' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private boolean isAfterMark(int i) {
        return i > 0 && text.charAt(i - 1) == ']';
    }

    private void place(int start, int end) {
        int visible = visibleEnd(start, end);
        if (fits(visible)) {
            return;
        }
        if (start > lineStart) {
            endLine(start);
        }
        while (!fits(visible)) {
            endLine(cut(visible));
        }
    }

    private int visibleEnd(int start, int end) {
        int visible = end;
        while (visible > start && Characters.isSpace(text.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }

    private boolean fits(int end) {
        return before[end] - before[lineStart] <= limit + TOLERANCE;
    }

    /** Where to break a word that is longer than the line: if need be between words that belong together, or in one. */
    private int cut(int end) {
        int last = lineStart;
        int mark = lineStart;
        int joint = lineStart;
        for (int i = next(lineStart); i < end && (fits(i) || last == lineStart); i = next(i)) {
            last = i;
            mark = MARKS.indexOf(text.charAt(i - 1)) >= 0 ? i : mark;
            joint = isJoint(i) ? i : joint;
        }
        if (joint > lineStart) {
            return joint;
        }
        return (mark - lineStart) * 2 > last - lineStart ? mark : Math.max(last, next(lineStart));
    }

    private boolean isJoint(int i) {
        return Character.isSpaceChar(text.charAt(i - 1)) || isMark(i);
    }

    /** The start of the next letter, its combining marks passed over. */
    private int next(int i) {
        int next = i + Character.charCount(text.codePointAt(i));
        while (next < text.length() && Character.getType(text.codePointAt(next)) == Character.NON_SPACING_MARK) {
            next++;
        }
        return next;
    }

    private void endLine(int end) {
        List<Line.Fragment> fragments = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            int from = Math.max(lineStart, starts[piece]);
            int to = Math.min(end, starts[piece + 1]);
            if (from < to) {
                fragments.add(fragment(piece, from, to));
            }
        }
        lines.add(new Line(List.copyOf(fragments)));
        lineStart = end;
    }

    private Line.Fragment fragment(int piece, int from, int to) {
        int visible = visibleEnd(from, to);
        float x = (float) (before[from] - before[lineStart]);
        return new Line.Fragment(piece, text.substring(from, to), x, (float) (before[visible] - before[from]));
    }
}
