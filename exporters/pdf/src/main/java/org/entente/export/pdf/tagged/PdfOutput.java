package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Writes filled sheets as a PDF file. */
final class PdfOutput {

    private final DocumentProperties properties;
    private final Destinations destinations;
    private final Document document;
    private final Fingerprint fingerprint = new Fingerprint();

    PdfOutput(DocumentProperties properties, PageFormat format, Destinations destinations) {
        this.properties = properties;
        this.destinations = destinations;
        this.document = new Document(new Rectangle(format.width(), format.height()));
    }

    void write(Tag root, List<Sheet> sheets, List<Bookmark> bookmarks, OutputStream out) throws IOException {
        PdfFile writer = open(out);
        Fonts fonts = new Fonts(writer);
        fingerprint.add(properties.toString());
        StructureTree tree = new StructureTree(writer, root);
        PageWriter pages = new PageWriter(writer, fonts, destinations, tree, fingerprint);
        for (Sheet sheet : sheets) {
            pages.write(sheet);
            document.newPage();
        }
        outline(writer, bookmarks);
        tree.write(fingerprint);
        fonts.write(writer.resources());
        identify(writer);
        document.close();
    }

    private PdfFile open(OutputStream out) throws IOException {
        PdfFile writer = PdfFile.of(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // A compressed cross-reference is binary: OpenPDF writes the other kind in digits of the default locale.
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        new Metadata(properties).addTo(writer);
        document.open();
        OutputIntent.addTo(writer);
        return writer;
    }

    private static void outline(PdfWriter writer, List<Bookmark> bookmarks) {
        PdfOutline[] above = new PdfOutline[16];
        PdfOutline parent = writer.getDirectContent().getRootOutline();
        Arrays.fill(above, parent);
        for (Bookmark bookmark : bookmarks) {
            PdfAction action = PdfAction.gotoLocalPage(bookmark.destination(), false);
            PdfOutline line = new PdfOutline(above[bookmark.level() - 1], action, bookmark.title());
            Arrays.fill(above, bookmark.level(), above.length, line);
        }
    }

    /** Gives the file an id that follows from its content, where OpenPDF would throw dice. */
    private void identify(PdfWriter writer) {
        byte[] id = fingerprint.bytes();
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }
}
