package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows may go on over pages; each page repeats the header row, as an artifact.
 *
 * <p>A row of few lines stays on one page. A longer one breaks between lines, all its cells at once.
 */
public final class TableBlock {

    private static final int LINES_KEPT_TOGETHER = 8;
    /** Rows kept together are no more of a page than this: with what stands over them, some fifth of one may stay empty. */
    private static final float MOST_KEPT_TOGETHER = 0.15f;

    private final TaggedDocument document;
    private final Tag table;
    private final TableStyle style;
    private final Box column;
    private final float[] widths;
    private final Tag body;
    private final List<Slab> slabs = new ArrayList<>();
    private final RowLines header;
    private @Nullable Piece title;

    /** Where each row begins among the slabs. */
    private final List<Integer> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param document the document that it is for
     * @param table the table's element, with its caption in it
     * @param style how it looks
     * @param column where it stands; only its left edge and width count
     * @param shares the widths of the columns as compared with each other
     * @param headings what is in the header row
     */
    public TableBlock(
            TaggedDocument document,
            Tag table,
            TableStyle style,
            Box column,
            List<Integer> shares,
            List<List<Piece>> headings) {
        this.document = document;
        this.table = table;
        this.style = style;
        this.column = column;
        this.widths = widths(shares);
        this.header = headerRow(headings);
        this.body = table.child(Structure.TBODY);
    }

    private float[] widths(List<Integer> shares) {
        float all = shares.stream().mapToInt(share -> share).sum();
        float room = column.width() - style.gap() * (shares.size() - 1);
        float[] parts = new float[shares.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = room * shares.get(i) / all;
        }
        return parts;
    }

    private RowLines headerRow(List<List<Piece>> headings) {
        Tag row = table.child(Structure.THEAD).child(Structure.TR);
        RowLines lines = new RowLines(style, column);
        float x = column.x();
        for (int i = 0; i < headings.size(); i++) {
            Tag cell = row.child(Structure.TH).scope(Tag.Scope.COLUMN);
            lines.cell(x, document.set(cell, headings.get(i), widths[i]));
            x += widths[i] + style.gap();
        }
        slabs.addAll(Slab.keptWithNext(lines.header()));
        return lines;
    }

    /** Says what stands over the header row where it is repeated, on one line. */
    public void continued(Piece words) {
        this.title = words;
    }

    /** Adds a row, its first cell the row's header. */
    public void row(List<List<Piece>> cells) {
        Tag row = body.child(Structure.TR);
        RowLines lines = new RowLines(style, column);
        float x = column.x();
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = i == 0 ? row.child(Structure.TH).scope(Tag.Scope.ROW) : row.child(Structure.TD);
            lines.cell(x, document.set(cell, cells.get(i), widths[i]));
            x += widths[i] + style.gap();
        }
        rows.add(slabs.size());
        Slab again = repeated();
        List<Slab> kept = Slab.keptTogetherUpTo(LINES_KEPT_TOGETHER, lines.row());
        for (int i = 0; i < kept.size(); i++) {
            slabs.add(kept.get(i).under(again == null || i == 0 ? again : again.taller(style.padding())));
        }
    }

    /** The header row again, unless it would take too much of every page. */
    private @Nullable Slab repeated() {
        Slab again = header.repeated(title, document);
        return again.height() > page() / 5 ? null : again;
    }

    /** All rows, the header row first; neither the first two nor the last two are parted, unless they are tall. */
    public List<Slab> slabs() {
        List<Slab> all = new ArrayList<>(slabs);
        int count = rows.size();
        if (count > 1) {
            keepTogether(0, count == 3 ? 3 : 2, all);
            keepTogether(count - 2, count, all);
        }
        return all;
    }

    private void keepTogether(int from, int to, List<Slab> all) {
        int first = rows.get(from);
        int end = to == rows.size() ? all.size() : rows.get(to);
        List<Slab> together = all.subList(first, end);
        if (together.stream().mapToDouble(Slab::height).sum() <= page() * MOST_KEPT_TOGETHER) {
            together.subList(0, together.size() - 1).replaceAll(Slab::kept);
        }
    }

    private float page() {
        return document.format().frame().height();
    }
}
