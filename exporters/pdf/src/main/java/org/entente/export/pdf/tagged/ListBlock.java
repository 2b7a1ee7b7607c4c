package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A list, each of its items a label and a body beside it. */
public final class ListBlock {

    /** The least space between label and body. */
    private static final float GAP = 2;

    private final TaggedDocument document;
    private final Tag list;
    private final Box column;
    private final float labelWidth;
    private final float between;

    /**
     * An empty list.
     *
     * @param document the document that it is for
     * @param list the list's element
     * @param column where it stands; only its left edge and width count
     * @param labelWidth how far the bodies are from the left edge
     * @param between the space between items
     */
    public ListBlock(TaggedDocument document, Tag list, Box column, float labelWidth, float between) {
        this.document = document;
        this.list = list;
        this.column = column;
        this.labelWidth = labelWidth;
        this.between = between;
    }

    /** The lines of an item. */
    public List<Slab> item(List<Piece> label, List<Piece> body) {
        Tag item = list.child(Structure.LI);
        SetText mark = document.set(item.child(Structure.LBL), label, labelWidth - GAP);
        SetText words = document.set(item.child(Structure.LBODY), body, column.width() - labelWidth);
        return lines(mark, words);
    }

    /** The lines of an entry of a bibliography under an id that is unique in the document. */
    public List<Slab> entry(String id, Piece label, List<Piece> body) {
        Tag item = list.child(Structure.LI);
        SetText mark = document.set(item.child(Structure.LBL), List.of(label), labelWidth - GAP);
        Tag entry = item.child(Structure.LBODY).child(Structure.BIB_ENTRY).id(id);
        return lines(mark, document.set(entry, body, column.width() - labelWidth));
    }

    private List<Slab> lines(SetText label, SetText body) {
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(label.lines(), body.lines()); i++) {
            int line = i;
            lines.add(Slab.of(Math.max(label.leading(), body.leading()), (sheet, top) -> {
                paint(label, line, sheet, column.x(), top);
                paint(body, line, sheet, column.x() + labelWidth, top);
            }));
        }
        return Slab.withoutWidows(lines);
    }

    private static void paint(SetText text, int line, Sheet sheet, float x, float top) {
        if (line < text.lines()) {
            text.paint(line, sheet, x, top);
        }
    }

    /**
     * All items, each laid out when its turn comes; a last one of a single line isn't left alone on a page.
     *
     * @param before the space over the list
     * @param items what there is an item of
     * @param lines the lines of one
     * @return the slabs, to be gone through once
     */
    public <T> Iterable<Slab> slabs(float before, List<T> items, Function<T, List<Slab>> lines) {
        // The last two are laid out together.
        int turns = items.size() < 2 ? items.size() : items.size() - 1;
        return () -> new Laying<>(IntStream.range(0, turns).iterator(), i -> {
            List<Slab> slabs = Slab.after(i == 0 ? before : between, lines.apply(items.get(i)));
            return i == items.size() - 2 ? followed(slabs, lines.apply(items.get(i + 1))) : slabs;
        });
    }

    private List<Slab> followed(List<Slab> slabs, List<Slab> last) {
        List<Slab> both = new ArrayList<>(last.size() == 1 ? Slab.lastKept(slabs) : slabs);
        both.addAll(Slab.after(between, last));
        return both;
    }
}
