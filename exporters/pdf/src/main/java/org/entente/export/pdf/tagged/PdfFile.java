package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's writer, but for the fonts: all pages find them in one place, which is written when all letters are known. */
final class PdfFile extends PdfWriter {

    private @Nullable PdfIndirectReference resources;

    private PdfFile(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /** A file that a document is written into; what {@link PdfWriter#getInstance} does. */
    static PdfFile of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        PdfFile file = new PdfFile(pages, out);
        pages.addWriter(file);
        return file;
    }

    /** Where pages find their fonts. */
    PdfIndirectReference resources() {
        if (resources == null) {
            resources = getPdfIndirectReference();
        }
        return resources;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources());
        }
        return super.addToBody(object, reference);
    }
}
