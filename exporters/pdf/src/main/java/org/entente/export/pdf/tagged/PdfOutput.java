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

/** Writes filled sheets as a PDF file, each as soon as it is full. */
final class PdfOutput {

    /** Of zlib: to compress a note takes a quarter of the time of its usual 6, and the file is larger by a twenty-fifth. */
    private static final int COMPRESSION = 1;

    private final Destinations destinations;
    private final Document document;
    private final PdfFile file;
    private final Fonts fonts;
    private final StructureTree tree;
    private final PageWriter pages;

    PdfOutput(DocumentProperties properties, PageFormat format, Tag root, Destinations destinations, OutputStream out)
            throws IOException {
        this.destinations = destinations;
        this.document = new Document(new Rectangle(format.width(), format.height()));
        this.file = open(properties, out);
        this.fonts = new Fonts(file);
        this.tree = new StructureTree(file, root);
        this.pages = new PageWriter(file, fonts, destinations, tree);
        file.fingerprint().add(properties.toString());
    }

    private PdfFile open(DocumentProperties properties, OutputStream out) throws IOException {
        PdfFile opened = PdfFile.of(document, out);
        opened.setCloseStream(false);
        opened.setPdfVersion(PdfWriter.VERSION_1_7);
        // A compressed cross-reference is binary: OpenPDF writes the other kind in digits of the default locale.
        opened.setFullCompression();
        opened.setCompressionLevel(COMPRESSION);
        opened.setTabs(PdfName.S);
        new Metadata(properties).addTo(opened);
        document.open();
        OutputIntent.addTo(opened);
        return opened;
    }

    void write(Sheet sheet) {
        pages.write(sheet);
        file.setPageEmpty(false);
        document.newPage();
        tree.writeFinished(sheet);
    }

    /** Writes what comes after all pages. */
    void close(List<Bookmark> bookmarks) throws IOException {
        destinations.check();
        outline(bookmarks);
        tree.close();
        fonts.write(file.resources());
        identify();
        document.close();
    }

    private void outline(List<Bookmark> bookmarks) {
        PdfOutline[] above = new PdfOutline[16];
        PdfOutline parent = file.getDirectContent().getRootOutline();
        Arrays.fill(above, parent);
        for (Bookmark bookmark : bookmarks) {
            PdfAction action = PdfAction.gotoLocalPage(bookmark.destination(), false);
            PdfOutline line = new PdfOutline(above[bookmark.level() - 1], action, bookmark.title());
            Arrays.fill(above, bookmark.level(), above.length, line);
        }
    }

    /** Gives the file an id that follows from its content, where OpenPDF would throw dice. */
    private void identify() {
        byte[] id = file.fingerprint().bytes();
        file.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }
}
