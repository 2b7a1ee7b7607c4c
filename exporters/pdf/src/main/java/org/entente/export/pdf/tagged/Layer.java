package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;

/** What one element, or one kind of artifact, has on one page. */
public sealed class Layer permits Content {

    private List<Mark> marks = new ArrayList<>();

    Layer() {}

    /** Adds words on one line. */
    public void words(String words, TypeStyle style, float x, float baseline) {
        marks.add(new Mark.Words(words, style, x, baseline));
    }

    /** Adds the number of the page that a destination is on, its right edge at this place. */
    public void pageOf(String destination, TypeStyle style, float right, float baseline) {
        marks.add(new Mark.PageOf(destination, style, right, baseline));
    }

    /** Adds a filled rectangle; one that goes on from the last makes that longer, so that no seam shows. */
    public void fill(Box box, Ink ink) {
        int last = marks.size() - 1;
        if (last >= 0 && marks.get(last) instanceof Mark.Filled above && goesOn(above, box, ink)) {
            Box whole = new Box(
                    box.x(),
                    above.box().top(),
                    box.width(),
                    box.bottom() - above.box().top());
            marks.set(last, new Mark.Filled(whole, ink));
        } else {
            marks.add(new Mark.Filled(box, ink));
        }
    }

    private static boolean goesOn(Mark.Filled above, Box box, Ink ink) {
        return above.ink().equals(ink)
                && above.box().x() == box.x()
                && above.box().width() == box.width()
                && Math.abs(above.box().bottom() - box.top()) < 0.01f;
    }

    /** Adds a straight line. */
    public void line(float x1, float y1, float x2, float y2, float weight, Ink ink) {
        marks.add(new Mark.Stroke(x1, y1, x2, y2, weight, ink));
    }

    /** Adds a dot with an edge. */
    public void dot(float x, float y, float radius, Ink fill, Ink edge) {
        marks.add(new Mark.Dot(x, y, radius, fill, edge));
    }

    List<Mark> marks() {
        return marks;
    }

    /** Forgets what has been written, so that a long document isn't kept whole. */
    void forget() {
        marks = List.of();
    }
}
