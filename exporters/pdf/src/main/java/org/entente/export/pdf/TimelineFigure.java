package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/**
 * A timeline: at the left an upright axis to scale, at the right one entry under the other, so that no words ever meet,
 * and between them a line from each entry to its day.
 *
 * <p>The axis is a figure with an alternative text. The entries are a list, read like any other.
 */
final class TimelineFigure {

    private static final float LIST = 88;
    private static final float DATES = 92;
    private static final float BETWEEN = 2.5f;
    private static final TypeStyle DATE = new TypeStyle(Face.BOLD, 9.25f, 12.5f, Design.TEXT);
    private static final TypeStyle EVENT = new TypeStyle(Face.REGULAR, 9.75f, 12.5f, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;

    TimelineFigure(TaggedDocument document, Box column, Pieces pieces) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
    }

    /** An entry set in its two columns. */
    private record Row(TimelineEntry entry, SetText when, SetText what) {
        float height() {
            return Math.max(when.height(), what.height()) + BETWEEN;
        }
    }

    List<Slab> slabs(Timeline timeline) {
        List<Slab> slabs = new ArrayList<>();
        timeline.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(document.set(
                                document.root().child(Structure.P), pieces.of(caption, Design.CAPTION), column.width())
                        .slabs(column.x()))));
        float room = document.format().frame().height() - 60;
        List<TimelineEntry> rest = timeline.entries();
        while (!rest.isEmpty()) {
            int count = part(timeline, rest, room, slabs);
            rest = rest.subList(count, rest.size());
        }
        return slabs;
    }

    /** Adds as many entries as one page can hold, with the axis that they need; usually that is all. */
    private int part(Timeline timeline, List<TimelineEntry> entries, float room, List<Slab> slabs) {
        Tag figure = document.root().child(Structure.FIGURE).alternative(timeline.alternative());
        Tag list = document.root().child(Structure.L);
        List<Row> rows = new ArrayList<>();
        float height = 0;
        for (TimelineEntry entry : entries) {
            if (!rows.isEmpty() && height + lines(entry) > room) {
                break;
            }
            rows.add(row(list, entry));
            height += rows.get(rows.size() - 1).height();
        }
        boolean whole = rows.size() == timeline.entries().size();
        TimeScale scale = whole ? TimeScale.of(timeline) : TimeScale.of(entries.subList(0, rows.size()));
        float all = height;
        slabs.add(Slab.of(
                        all, (sheet, top) -> paint(figure, scale, rows, sheet, new Box(column.x(), top + 2, LIST, all)))
                .after(4));
        return rows.size();
    }

    /** The height that an entry will need, found without giving it a place in the document. */
    private float lines(TimelineEntry entry) {
        Tag nowhere = Tag.detached(Structure.P);
        return Math.max(
                        set(nowhere, entry.when(), DATE, DATES - 8).height(),
                        set(nowhere, entry.what(), EVENT, eventWidth()).height())
                + BETWEEN;
    }

    private Row row(Tag list, TimelineEntry entry) {
        Tag item = list.child(Structure.LI);
        SetText when = set(item.child(Structure.LBL), entry.when(), DATE, DATES - 8);
        SetText what = set(item.child(Structure.LBODY), entry.what(), EVENT, eventWidth());
        return new Row(entry, when, what);
    }

    private SetText set(Tag tag, org.entente.export.briefing.Text text, TypeStyle style, float width) {
        return document.set(tag, pieces.of(text, style), width);
    }

    private float eventWidth() {
        return column.width() - LIST - DATES;
    }

    private void paint(Tag figure, TimeScale scale, List<Row> rows, Sheet sheet, Box box) {
        TimeAxis axis = new TimeAxis(document, scale, sheet.content(figure), box);
        figure.box(sheet, box);
        axis.paint();
        float y = box.top();
        for (Row row : rows) {
            axis.entry(row.entry(), y + DATE.leading() / 2);
            row.when().paintAll(sheet, box.x() + LIST, y);
            row.what().paintAll(sheet, box.x() + LIST + DATES, y);
            y += row.height();
        }
        axis.dots();
    }
}
