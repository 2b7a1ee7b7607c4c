package org.entente.export.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Ink;
import org.entente.export.pdf.tagged.Layer;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** The upright axis of a timeline: round years at its left, a dot for each day, a bar for each span of time. */
final class TimeAxis {

    private static final TypeStyle YEAR = Design.LABEL;
    private static final float LINE = 38;
    private static final float YEAR_ROOM = 26;

    private final TaggedDocument document;
    private final TimeScale scale;
    private final Layer layer;
    private final Box box;
    private final float x;
    private final float top;
    private final float length;
    private final List<Float> dots = new ArrayList<>();

    TimeAxis(TaggedDocument document, TimeScale scale, Layer layer, Box box) {
        this.document = document;
        this.scale = scale;
        this.layer = layer;
        this.box = box;
        this.x = box.x() + LINE;
        this.top = box.top() + 5;
        this.length = Math.max(1, box.height() - 12);
    }

    void paint() {
        layer.line(x, top - 3, x, top + length + 3, 1.4f, Design.ACCENT);
        for (int year : scale.years((int) (length / YEAR_ROOM) + 1)) {
            float y = y(LocalDate.of(year, 1, 1));
            String words = Integer.toString(year);
            layer.line(x - 5, y, x, y, 0.8f, Design.ACCENT);
            layer.words(words, YEAR, x - 8 - document.width(words, YEAR), y + YEAR.size() * 0.35f);
        }
    }

    /** Draws the line from an entry, whose words stand at this height, to its day, and a bar if its days are many. */
    void entry(TimelineEntry entry, float height) {
        float from = y(entry.earliest());
        float to = y(entry.latest());
        float middle = (from + to) / 2;
        if (to - from > 4) {
            layer.fill(new Box(x - 2.5f, from, 5, to - from), Design.MIDDLE);
        }
        float end = box.x() + box.width() - 5;
        layer.line(x, middle, x + 8, middle, 0.5f, Design.DIM);
        layer.line(x + 8, middle, end - 6, height, 0.5f, Design.DIM);
        layer.line(end - 6, height, end, height, 0.5f, Design.DIM);
        dots.add(middle);
    }

    /** Draws the dots, over all lines. */
    void dots() {
        dots.forEach(y -> layer.dot(x, y, 2.4f, Ink.WHITE, Design.ACCENT));
    }

    private float y(LocalDate day) {
        return top + scale.place(day) * length;
    }
}
