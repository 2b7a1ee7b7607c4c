package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The elements of a document as OpenPDF knows them.
 *
 * <p>OpenPDF allows no element to have both text and children. So its own are used for what nothing else gives: the
 * numbers of marked content, and the way back from them to the element. What an element holds is written here.
 */
final class StructureTree {

    private final PdfWriter writer;
    private final PdfStructureTreeRoot top;
    private final Tag root;
    private final Map<Structure, PdfName> types = new EnumMap<>(Structure.class);
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Map<Content, Tag> owners = new HashMap<>();
    private final Map<Sheet, List<Content>> contents = new HashMap<>();
    private final Map<String, PdfIndirectReference> ids = new TreeMap<>();

    StructureTree(PdfWriter writer, Tag root) {
        this.writer = writer;
        this.top = writer.getStructureTreeRoot();
        this.root = root;
        collect(root);
    }

    private void collect(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                collect(child);
            } else if (kid instanceof Content content) {
                owners.put(content, tag);
                contents.computeIfAbsent(content.sheet(), any -> new ArrayList<>())
                        .add(content);
            }
        }
    }

    /** What elements have on a page, in the order in which the document is read. */
    List<Content> contents(Sheet sheet) {
        return contents.getOrDefault(sheet, List.of());
    }

    /** Begins what an element has on the page that is being written. */
    void begin(Content content, PdfContentByte canvas) {
        PdfStructureElement element = element(ownerOf(content));
        // Without earlier kids OpenPDF gives the next number and notes the page; the kids are put together later.
        element.remove(PdfName.K);
        PdfDictionary properties = new PdfDictionary();
        canvas.beginMarkedContentSequence(element, properties);
        content.written(
                (PdfIndirectReference) element.get(PdfName.PG),
                properties.getAsNumber(PdfName.MCID).intValue());
    }

    private Tag ownerOf(Content content) {
        Tag owner = owners.get(content);
        if (owner == null) {
            throw new IllegalStateException("Content of no element");
        }
        return owner;
    }

    /** The key under which an annotation finds its element. */
    int wayBack(Tag tag) {
        return top.addExistingObject(element(tag).getReference());
    }

    private PdfStructureElement element(Tag tag) {
        return elements.computeIfAbsent(tag, any -> new PdfStructureElement(top, type(tag.structure())));
    }

    private PdfName type(Structure structure) {
        return types.computeIfAbsent(structure, any -> new PdfName(structure.type()));
    }

    /** Writes all elements, after all pages. */
    void write(Fingerprint fingerprint) throws IOException {
        write(root, top.getReference(), fingerprint);
        top.put(PdfName.K, element(root).getReference());
        PdfDictionary names = PdfNameTree.writeTree(ids, writer);
        if (names != null) {
            top.put(new PdfName("IDTree"), writer.addToBody(names).getIndirectReference());
        }
    }

    private void write(Tag tag, PdfIndirectReference parent, Fingerprint fingerprint) throws IOException {
        PdfStructureElement element = element(tag);
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                write(child, element.getReference(), fingerprint);
            }
        }
        new ElementEntries(tag, element).fill(parent, this::reference);
        if (tag.id() != null) {
            ids.put(tag.id(), element.getReference());
        }
        fingerprint.add(element.getKeys().toString() + tag.alternative());
        writer.addToBody(element, element.getReference());
    }

    private PdfIndirectReference reference(Tag tag) {
        return element(tag).getReference();
    }
}
