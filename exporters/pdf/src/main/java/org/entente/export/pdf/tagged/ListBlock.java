package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;

/** A list, each of its items a label and a body beside it. */
public final class ListBlock {

    /** The least space between label and body. */
    private static final float GAP = 2;

    private final TaggedDocument document;
    private final Tag list;
    private final Box column;
    private final float labelWidth;
    private final float between;
    private final List<Slab> slabs = new ArrayList<>();
    private int lastItem;

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

    /** Adds an item. */
    public void item(List<Piece> label, List<Piece> body) {
        Tag item = list.child(Structure.LI);
        SetText mark = document.set(item.child(Structure.LBL), label, labelWidth - GAP);
        SetText words = document.set(item.child(Structure.LBODY), body, column.width() - labelWidth);
        add(mark, words);
    }

    /** Adds an entry of a bibliography under an id that is unique in the document. */
    public void entry(String id, Piece label, List<Piece> body) {
        Tag item = list.child(Structure.LI);
        SetText mark = document.set(item.child(Structure.LBL), List.of(label), labelWidth - GAP);
        Tag entry = item.child(Structure.LBODY).child(Structure.BIB_ENTRY).id(id);
        add(mark, document.set(entry, body, column.width() - labelWidth));
    }

    private void add(SetText label, SetText body) {
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(label.lines(), body.lines()); i++) {
            int line = i;
            lines.add(Slab.of(Math.max(label.leading(), body.leading()), (sheet, top) -> {
                paint(label, line, sheet, column.x(), top);
                paint(body, line, sheet, column.x() + labelWidth, top);
            }));
        }
        lastItem = slabs.size();
        slabs.addAll(Slab.after(slabs.isEmpty() ? 0 : between, Slab.withoutWidows(lines)));
    }

    private static void paint(SetText text, int line, Sheet sheet, float x, float top) {
        if (line < text.lines()) {
            text.paint(line, sheet, x, top);
        }
    }

    /** The lines of all items; a last one of a single line isn't left alone on a page. */
    public List<Slab> slabs() {
        List<Slab> all = new ArrayList<>(slabs);
        if (lastItem > 0 && lastItem == slabs.size() - 1) {
            all.set(lastItem - 1, all.get(lastItem - 1).kept());
        }
        return all;
    }
}
