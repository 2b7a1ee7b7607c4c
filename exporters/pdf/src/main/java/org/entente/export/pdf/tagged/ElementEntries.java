package org.entente.export.pdf.tagged;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

/** Puts what is known of an element into its dictionary (ISO 32000-1, table 323). */
final class ElementEntries {

    private static final PdfName LAYOUT = new PdfName("Layout");

    private final Tag tag;
    private final PdfDictionary element;

    ElementEntries(Tag tag, PdfDictionary element) {
        this.tag = tag;
        this.element = element;
    }

    void fill(PdfIndirectReference parent, Function<Tag, PdfIndirectReference> references) {
        element.put(PdfName.P, parent);
        element.remove(PdfName.PG);
        kids(references);
        if (tag.alternative() != null) {
            element.put(PdfName.ALT, text(tag.alternative()));
        }
        if (tag.id() != null) {
            element.put(PdfName.ID, new PdfString(tag.id()));
        }
        if (tag.language() != null) {
            element.put(PdfName.LANG, text(tag.language().toLanguageTag()));
        }
        attributes();
    }

    private void kids(Function<Tag, PdfIndirectReference> references) {
        PdfArray kids = new PdfArray();
        tag.kids().forEach(kid -> kids.add(kid(kid, references)));
        if (kids.size() == 0) {
            element.remove(PdfName.K);
        } else {
            element.put(PdfName.K, kids);
        }
    }

    private PdfObject kid(Kid kid, Function<Tag, PdfIndirectReference> references) {
        return switch (kid) {
            case Tag child -> references.apply(child);
            case Content content -> marked(content);
            case LinkArea area -> annotated(area);
        };
    }

    /** Marked content by its number alone if it is on the element's first page, else with its page. */
    private PdfObject marked(Content content) {
        PdfObject first = element.get(PdfName.PG);
        if (first == null) {
            element.put(PdfName.PG, content.page());
        } else if (!first.equals(content.page())) {
            PdfDictionary reference = new PdfDictionary(PdfName.MCR);
            reference.put(PdfName.PG, content.page());
            reference.put(PdfName.MCID, new PdfNumber(content.mark()));
            return reference;
        }
        return new PdfNumber(content.mark());
    }

    private static PdfDictionary annotated(LinkArea area) {
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, area.annotation());
        reference.put(PdfName.PG, area.page());
        return reference;
    }

    private void attributes() {
        if (tag.scope() != null) {
            PdfDictionary table = owned(new PdfName("Table"));
            table.put(new PdfName("Scope"), new PdfName(tag.scope() == Tag.Scope.ROW ? "Row" : "Column"));
            element.put(PdfName.A, table);
        } else if (tag.structure() == Structure.FIGURE) {
            element.put(PdfName.A, placed(tag.box()));
        }
    }

    private PdfDictionary placed(@Nullable Box box) {
        PdfDictionary layout = owned(LAYOUT);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        if (box != null) {
            layout.put(
                    PdfName.BBOX,
                    new PdfRectangle(
                            box.x(), tag.pageHeight() - box.bottom(), box.right(), tag.pageHeight() - box.top()));
        }
        return layout;
    }

    private static PdfDictionary owned(PdfName owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        return attributes;
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
