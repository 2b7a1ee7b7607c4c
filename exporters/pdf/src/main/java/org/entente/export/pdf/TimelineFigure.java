package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.ListBlock;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;
import org.jspecify.annotations.Nullable;

/**
 * A timeline: at the left an upright axis to scale, at the right one entry under the other, so that no words ever meet,
 * and between them a line from each entry to its day.
 *
 * <p>The axis is a figure with an alternative text. The entries are a list, read like any other; where an axis would say
 * nothing, they are all there is.
 */
final class TimelineFigure {

    private static final float GAP = 12;
    private static final float OVER_FIGURE = 4;
    private static final float WIDEST_DATE = 108;
    /** So many entries fit on a page at least, however many lines they have: it can be parted with enough on either side. */
    private static final int LEAST_ON_PAGE = 2 * TimelinePart.FEWEST;

    private static final TypeStyle DATE = new TypeStyle(Face.BOLD, 9.25f, 12.5f, Design.TEXT);
    private static final TypeStyle EVENT = new TypeStyle(Face.REGULAR, 9.75f, 12.5f, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final Timeline timeline;
    /** What stands over the entries that go on overleaf. */
    private final @Nullable Slab continued;
    /** The width of the dates with the gap beside them. */
    private final float dates;

    TimelineFigure(TaggedDocument document, Box column, Pieces pieces, Timeline timeline, @Nullable Piece continued) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.timeline = timeline;
        this.continued = continued == null ? null : overhead(continued);
        this.dates = GAP + widestDate();
    }

    private Slab overhead(Piece words) {
        SetText line = document.set(Tag.detached(Structure.P), List.of(words), column.width());
        return Slab.of(
                line.leading() + OVER_FIGURE,
                (sheet, top) -> line.paintAsArtifact(0, Artifact.LAYOUT, sheet, column.x(), top));
    }

    // A date is never broken, but one of days in two months may be after its dash.
    private float widestDate() {
        return (float) timeline.entries().stream()
                .map(entry -> set(Tag.detached(Structure.LBL), entry.when(), DATE, WIDEST_DATE))
                .mapToDouble(SetText::width)
                .max()
                .orElse(0);
    }

    List<Slab> slabs(Tag root) {
        List<Slab> slabs = new ArrayList<>();
        timeline.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(
                        document.set(root.child(Structure.P), pieces.of(caption, Design.CAPTION), column.width())
                                .slabs(column.x()))));
        if (isOnAxis()) {
            slabs.add(figure(root).slab().after(OVER_FIGURE));
        } else {
            plainList(root).forEach(slabs::add);
        }
        return slabs;
    }

    /** Whether there is something to see on an axis, and each page has room for enough of it. */
    private boolean isOnAxis() {
        float highest = document.format().frame().height() / LEAST_ON_PAGE - TimelinePart.BETWEEN;
        return timeline.entries().size() >= TimelinePart.FEWEST
                && timeline.entries().stream().allMatch(entry -> height(entry) <= highest);
    }

    private TimelinePart figure(Tag root) {
        Tag figure = root.child(Structure.FIGURE).alternative(timeline.alternative());
        Tag list = root.child(Structure.L);
        List<TimelinePart.Row> rows =
                timeline.entries().stream().map(entry -> row(list, entry)).toList();
        return new TimelinePart(
                document, figure, column, dates, rows, TimeScale.of(timeline), TimelinePart.BETWEEN, continued);
    }

    /** The entries without an axis: of one or two, or for words so many that they may have to go on overleaf. */
    private Iterable<Slab> plainList(Tag root) {
        ListBlock list = new ListBlock(document, root.child(Structure.L), column, dates, TimelinePart.BETWEEN);
        return list.slabs(
                4,
                timeline.entries(),
                entry -> list.item(pieces.of(entry.when(), DATE), pieces.of(entry.what(), EVENT)));
    }

    /** The height that an entry needs, found without giving it a place in the document. */
    private float height(TimelineEntry entry) {
        return row(Tag.detached(Structure.L), entry).height();
    }

    private TimelinePart.Row row(Tag list, TimelineEntry entry) {
        Tag item = list.child(Structure.LI);
        SetText when = set(item.child(Structure.LBL), entry.when(), DATE, dates - GAP);
        SetText what = set(item.child(Structure.LBODY), entry.what(), EVENT, eventWidth());
        return new TimelinePart.Row(entry, when, what);
    }

    private SetText set(Tag tag, Text text, TypeStyle style, float width) {
        return document.set(tag, pieces.of(text, style), width);
    }

    private float eventWidth() {
        return column.width() - TimelinePart.AXIS - dates;
    }
}
