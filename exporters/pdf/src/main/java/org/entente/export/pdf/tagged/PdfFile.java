package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer, which pages have more from: links, the way to the elements of what is on them, and fonts, all in one
 * place that is written when every letter is known.
 */
final class PdfFile extends PdfWriter {

    private final PdfDictionary entriesOfPage = new PdfDictionary();
    private final Fingerprint fingerprint = new Fingerprint();

    private PdfFile(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /** A file that a document is written into, made as {@link PdfWriter#getInstance} does. */
    static PdfFile of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        PdfFile file = new PdfFile(pages, out);
        pages.addWriter(file);
        return file;
    }

    @Override
    public void open() {
        super.open();
        entriesOfPage.put(PdfName.RESOURCES, getPdfIndirectReference());
    }

    /** Where all pages find their fonts. */
    PdfIndirectReference resources() {
        return (PdfIndirectReference) entriesOfPage.get(PdfName.RESOURCES);
    }

    /** Says under which key the page that is being written finds its elements, and which links it has. */
    void entriesOfPage(int key, Syntax links) {
        entriesOfPage.put(PdfName.STRUCTPARENTS, new PdfNumber(key));
        entriesOfPage.remove(PdfName.ANNOTS);
        if (!links.isEmpty()) {
            entriesOfPage.put(
                    PdfName.ANNOTS, new Syntax().raw("[").add(links).raw("]").object());
        }
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.putAll(entriesOfPage);
        }
        return super.addToBody(object, reference);
    }

    /** What follows from all that is in the file and is not OpenPDF's own; the content of pages has to be added to it. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The number of an object that will be written. */
    int newObject() {
        return getPdfIndirectReference().getNumber();
    }

    /** Writes an object; gives its number. */
    int add(Syntax object) {
        int number = newObject();
        put(object, number);
        return number;
    }

    /** Writes an object whose number is known. */
    void put(Syntax object, int number) {
        PdfObject written = object.object();
        fingerprint.add(written.getBytes());
        try {
            addToBody(written, number);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes anything", e);
        }
    }

    /** Writes a tree of names that lead to objects; gives its number. */
    int addNames(Map<String, Integer> objects) {
        Map<String, PdfObject> references = new HashMap<>();
        objects.forEach((name, object) ->
                references.put(name, new Syntax().reference(object).object()));
        try {
            return addToBody(PdfNameTree.writeTree(references, this))
                    .getIndirectReference()
                    .getNumber();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes anything", e);
        }
    }
}
