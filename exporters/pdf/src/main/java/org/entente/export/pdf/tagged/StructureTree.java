package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/**
 * The elements of a document on their way into the file (ISO 32000-1, 14.7).
 *
 * <p>OpenPDF has elements of its own, but none with both text and children, and keeps all to the end. These are written as
 * soon as nothing more can come into them, so that a long document needn't be kept.
 */
final class StructureTree {

    /** Elements whose children are painted one after the other, or some beside each other. */
    private static final Set<Structure> SEQUENCES =
            EnumSet.of(Structure.DOCUMENT, Structure.TABLE, Structure.TBODY, Structure.L, Structure.TOC);

    private final PdfFile file;
    private final Tag root;
    private final PdfIndirectReference top;
    private final ParentTree parents;
    private final Map<String, Integer> ids = new TreeMap<>();

    StructureTree(PdfFile file, Tag root) {
        this.file = file;
        this.root = root;
        this.top = file.getPdfIndirectReference();
        this.parents = new ParentTree(file);
    }

    /** What elements have on a page, in the order in which the document is read. */
    List<Content> contents(Sheet sheet) {
        List<Content> found = new ArrayList<>();
        collect(root, sheet, found);
        return found;
    }

    private static void collect(Tag tag, Sheet sheet, List<Content> found) {
        for (Kid kid : tag.unwritten()) {
            if (kid instanceof Tag child && child.isPainted()) {
                collect(child, sheet, found);
            } else if (kid instanceof Content content && content.sheet() == sheet) {
                found.add(content);
            }
        }
    }

    /** Numbers what elements have on a page; gives the key under which the page finds the elements. */
    int number(List<Content> contents) {
        List<Integer> owners = new ArrayList<>(contents.size());
        for (Content content : contents) {
            content.numbered(owners.size());
            owners.add(object(content.owner()));
        }
        return parents.add(owners);
    }

    /** The key under which an annotation finds its element. */
    int wayBack(Tag tag) {
        return parents.add(object(tag));
    }

    /** Writes all that is finished, after this page. */
    void writeFinished(Sheet sheet) {
        @Nullable Tag tag = root;
        while (tag != null && SEQUENCES.contains(tag.structure())) {
            int object = object(tag);
            tag = tag.finish(sheet.number(), child -> write(child, object));
        }
    }

    /** Writes the rest, after all pages, and makes the document a tagged one. */
    void close() {
        write(root, top.getNumber());
        Syntax tree = new Syntax().raw("<</Type/StructTreeRoot/K ").reference(object(root));
        tree.raw("/ParentTree ").reference(parents.close());
        if (!ids.isEmpty()) {
            tree.raw("/IDTree ").reference(file.addNames(ids));
        }
        file.put(tree.raw(">>"), top.getNumber());
        file.getExtraCatalog().put(PdfName.STRUCTTREEROOT, top);
        file.getExtraCatalog()
                .put(PdfName.MARKINFO, new Syntax().raw("<</Marked true>>").object());
    }

    private int write(Tag tag, int parent) {
        int object = object(tag);
        for (Kid kid : tag.unwritten()) {
            if (kid instanceof Tag child) {
                write(child, object);
            }
        }
        if (tag.id() != null) {
            ids.put(tag.id(), object);
        }
        file.put(new ElementEntries(tag, this::object).dictionary(parent), object);
        tag.close();
        return object;
    }

    private int object(Tag tag) {
        return tag.object(file::newObject);
    }
}
