package org.entente.export.pdf.tagged;

import java.util.List;

/**
 * The way back from what is on pages to the elements that it belongs to (ISO 32000-1, 14.7.4.4): a number tree, whose leaves
 * are written when they are full.
 */
final class ParentTree {

    private static final int LEAF = 64;

    private final PdfFile file;
    private final Syntax leaves = new Syntax();
    private Syntax leaf = new Syntax();
    private int next;

    ParentTree(PdfFile file) {
        this.file = file;
    }

    /** Adds the elements of what is marked on a page, in the order of its numbers; gives the key that leads to them. */
    int add(List<Integer> elements) {
        Syntax array = new Syntax().raw("[");
        elements.forEach(array::reference);
        return add(file.add(array.raw("]")));
    }

    /** Adds the element of an annotation; gives the key that leads to it. */
    int add(int element) {
        leaf.number(next).raw(" ").reference(element);
        next++;
        if (next % LEAF == 0) {
            closeLeaf(next - LEAF);
        }
        return next - 1;
    }

    private void closeLeaf(int first) {
        Syntax limits = new Syntax().raw("<</Limits[").number(first).raw(" ").number(next - 1);
        leaves.reference(file.add(limits.raw("]/Nums[").add(leaf).raw("]>>")));
        leaf = new Syntax();
    }

    /** Writes the tree; gives its object. */
    int close() {
        if (next % LEAF > 0) {
            closeLeaf(next - next % LEAF);
        }
        return file.add(new Syntax().raw("<</Kids[").add(leaves).raw("]>>"));
    }
}
