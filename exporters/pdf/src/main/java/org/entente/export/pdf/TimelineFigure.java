package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.ListBlock;
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
 * <p>The axis is a figure with an alternative text. The entries are a list, read like any other; where an axis would say
 * nothing, they are all there is.
 */
final class TimelineFigure {

    private static final float LIST = 88;
    private static final float GAP = 12;
    private static final float WIDEST_DATE = 150;
    private static final int FEWEST_ON_AXIS = 3;
    private static final float BETWEEN = 2.5f;
    private static final TypeStyle DATE = new TypeStyle(Face.BOLD, 9.25f, 12.5f, Design.TEXT);
    private static final TypeStyle EVENT = new TypeStyle(Face.REGULAR, 9.75f, 12.5f, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final Timeline timeline;
    /** The width of the dates with the gap beside them. */
    private final float dates;

    TimelineFigure(TaggedDocument document, Box column, Pieces pieces, Timeline timeline) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.timeline = timeline;
        this.dates = GAP + widestDate();
    }

    // A date is never broken, unless it is none but a sentence.
    private float widestDate() {
        double widest = timeline.entries().stream()
                .map(entry -> set(Tag.detached(Structure.LBL), entry.when(), DATE, Float.MAX_VALUE))
                .mapToDouble(SetText::width)
                .max()
                .orElse(0);
        return (float) Math.min(WIDEST_DATE, widest);
    }

    /** An entry set in its two columns. */
    private record Row(TimelineEntry entry, SetText when, SetText what) {
        float height() {
            return Math.max(when.height(), what.height()) + BETWEEN;
        }
    }

    List<Slab> slabs(Tag root) {
        List<Slab> slabs = new ArrayList<>();
        timeline.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(
                        document.set(root.child(Structure.P), pieces.of(caption, Design.CAPTION), column.width())
                                .slabs(column.x()))));
        float room = document.format().frame().height() - 60;
        List<Float> heights = timeline.entries().stream().map(this::height).toList();
        if (heights.size() < FEWEST_ON_AXIS || heights.stream().anyMatch(height -> height > room / 3)) {
            plainList(root).forEach(slabs::add);
        } else {
            parts(heights, room).forEach(entries -> slabs.add(part(entries, root)));
        }
        return slabs;
    }

    /** As many entries in each part as one page can hold; usually one part has them all. */
    private List<List<TimelineEntry>> parts(List<Float> heights, float room) {
        List<List<TimelineEntry>> parts = new ArrayList<>();
        float height = room;
        for (int i = 0; i < heights.size(); i++) {
            height += heights.get(i);
            if (height > room) {
                parts.add(new ArrayList<>());
                height = heights.get(i);
            }
            parts.get(parts.size() - 1).add(timeline.entries().get(i));
        }
        return parts;
    }

    private Slab part(List<TimelineEntry> entries, Tag root) {
        Tag figure = root.child(Structure.FIGURE).alternative(timeline.alternative());
        Tag list = root.child(Structure.L);
        List<Row> rows = entries.stream().map(entry -> row(list, entry)).toList();
        boolean whole = rows.size() == timeline.entries().size();
        TimeScale scale = whole ? TimeScale.of(timeline) : TimeScale.of(entries);
        float height = (float) rows.stream().mapToDouble(Row::height).sum();
        return Slab.of(height, (sheet, top) -> {
                    Box box = new Box(column.x(), top + 2, LIST, height);
                    paint(figure, scale, rows, sheet, box);
                })
                .after(4);
    }

    /** The entries without an axis: of one or two, or for words so many that they may have to go on overleaf. */
    private Iterable<Slab> plainList(Tag root) {
        ListBlock list = new ListBlock(document, root.child(Structure.L), column, dates, BETWEEN);
        return list.slabs(
                4,
                timeline.entries(),
                entry -> list.item(pieces.of(entry.when(), DATE), pieces.of(entry.what(), EVENT)));
    }

    /** The height that an entry needs, found without giving it a place in the document. */
    private float height(TimelineEntry entry) {
        return row(Tag.detached(Structure.L), entry).height();
    }

    private Row row(Tag list, TimelineEntry entry) {
        Tag item = list.child(Structure.LI);
        SetText when = set(item.child(Structure.LBL), entry.when(), DATE, dates - GAP);
        SetText what = set(item.child(Structure.LBODY), entry.what(), EVENT, eventWidth());
        return new Row(entry, when, what);
    }

    private SetText set(Tag tag, Text text, TypeStyle style, float width) {
        return document.set(tag, pieces.of(text, style), width);
    }

    private float eventWidth() {
        return column.width() - LIST - dates;
    }

    private void paint(Tag figure, TimeScale scale, List<Row> rows, Sheet sheet, Box box) {
        TimeAxis axis = new TimeAxis(document, scale, sheet.content(figure), box);
        figure.box(sheet, box);
        axis.paint();
        float y = box.top();
        for (Row row : rows) {
            axis.entry(row.entry(), y + DATE.leading() / 2);
            row.when().paintAll(sheet, box.x() + LIST, y);
            row.what().paintAll(sheet, box.x() + LIST + dates, y);
            y += row.height();
        }
        axis.dots();
    }
}
