package org.entente.export.pdf;

import java.util.List;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a timeline under each other beside their axis: all of them, or those that a page has room for.
 *
 * @param document the document that they are in
 * @param figure the element of the axis, one for all parts
 * @param column where they stand; only its left edge counts
 * @param indent how far the words are from the dates
 * @param rows the entries
 * @param scale what the axis shows
 * @param between the space after each entry
 * @param continued what stands over those that go on overleaf
 */
record TimelinePart(
        TaggedDocument document,
        Tag figure,
        Box column,
        float indent,
        List<Row> rows,
        TimeScale scale,
        float between,
        @Nullable Slab continued)
        implements Slab.Paint {

    /** The width of the axis and of the lines from it. */
    static final float AXIS = 88;
    /** Fewer entries than this need no axis, and are left alone on no page. */
    static final int FEWEST = 3;
    /** The space after each entry where there is room enough. */
    static final float BETWEEN = 2.5f;

    private static final float TIGHTEST = 1;

    /** An entry set in its two columns. */
    record Row(TimelineEntry entry, SetText when, SetText what) {
        float height() {
            return Math.max(when.height(), what.height());
        }
    }

    Slab slab() {
        return Slab.of(height(), this);
    }

    private float height() {
        return words() + rows.size() * between;
    }

    private float words() {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    /** All drawn a little tighter if that spares the break, else two parts, each with an axis to its own scale. */
    @Override
    public List<Slab> within(float room) {
        float tighter = (room - words()) / rows.size();
        if (tighter >= TIGHTEST) {
            return List.of(with(rows, scale, tighter));
        }
        int above = Math.min(holds(room), rows.size() - FEWEST);
        return above < FEWEST
                ? List.of()
                : List.of(
                        part(rows.subList(0, above)),
                        part(rows.subList(above, rows.size())).under(continued));
    }

    /** How many of the entries this much room holds. */
    private int holds(float room) {
        int count = 0;
        float left = room;
        while (count < rows.size() && rows.get(count).height() + between <= left) {
            left -= rows.get(count).height() + between;
            count++;
        }
        return count;
    }

    private Slab part(List<Row> some) {
        return with(some, TimeScale.of(some.stream().map(Row::entry).toList()), between);
    }

    private Slab with(List<Row> some, TimeScale own, float space) {
        return new TimelinePart(document, figure, column, indent, some, own, space, continued).slab();
    }

    @Override
    public void on(Sheet sheet, float top) {
        Box box = new Box(column.x(), top + 2, AXIS, height());
        TimeAxis axis = new TimeAxis(document, scale, sheet.content(figure), box);
        figure.box(sheet, box);
        axis.paint();
        float y = box.top();
        for (Row row : rows) {
            axis.entry(row.entry(), y + row.when().leading() / 2);
            row.when().paintAll(sheet, box.x() + AXIS, y);
            row.what().paintAll(sheet, box.x() + AXIS + indent, y);
            y += row.height() + between;
        }
        axis.dots();
    }
}
