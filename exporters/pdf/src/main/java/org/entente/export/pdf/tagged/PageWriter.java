package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.util.Map;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes one sheet after the other: artifacts first, so that they lie underneath, then content in reading order. */
final class PageWriter {

    private final PdfWriter writer;
    private final Fonts fonts;
    private final Destinations destinations;
    private final StructureTree tree;
    private final Fingerprint fingerprint;

    PageWriter(PdfWriter writer, Fonts fonts, Destinations destinations, StructureTree tree, Fingerprint fingerprint) {
        this.writer = writer;
        this.fonts = fonts;
        this.destinations = destinations;
        this.tree = tree;
        this.fingerprint = fingerprint;
    }

    void write(Sheet sheet) throws IOException {
        writer.setPageEmpty(false);
        PdfContentByte canvas = writer.getDirectContent();
        MarkPainter painter =
                new MarkPainter(canvas, fonts, destinations, sheet.format().height());
        sheet.artifacts().forEach((kind, layer) -> {
            canvas.beginMarkedContentSequence(new PdfName("Artifact"), properties(kind), true);
            layer.marks().forEach(painter::paint);
            layer.forget();
            canvas.endMarkedContentSequence();
        });
        for (Content content : tree.contents(sheet)) {
            tree.begin(content, canvas);
            content.marks().forEach(painter::paint);
            content.forget();
            canvas.endMarkedContentSequence();
        }
        for (LinkArea area : sheet.links()) {
            link(area, sheet);
        }
        for (Map.Entry<String, Float> place : sheet.places().entrySet()) {
            destination(place.getKey(), sheet, place.getValue());
        }
        fingerprint.add(canvas.getInternalBuffer().toByteArray());
    }

    private static PdfDictionary properties(Artifact kind) {
        PdfDictionary properties = new PdfDictionary();
        boolean layout = kind == Artifact.LAYOUT || kind == Artifact.BACKGROUND;
        properties.put(PdfName.TYPE, new PdfName(layout ? "Layout" : "Pagination"));
        if (!layout) {
            properties.put(PdfName.SUBTYPE, new PdfName(kind == Artifact.HEADER ? "Header" : "Footer"));
        }
        return properties;
    }

    private void destination(String name, Sheet sheet, float top) {
        Box frame = sheet.format().frame();
        float above = Math.max(0, top - 6);
        writer.getDirectContent()
                .localDestination(
                        name,
                        new PdfDestination(
                                PdfDestination.XYZ, frame.x(), sheet.format().height() - above, 0));
    }

    private void link(LinkArea area, Sheet sheet) throws IOException {
        Box box = area.box();
        float height = sheet.format().height();
        PdfAnnotation link = new PdfAnnotation(
                writer, box.x(), height - box.bottom(), box.right(), height - box.top(), action(area.target()));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.put(PdfName.CONTENTS, new PdfString(area.target().description(), PdfObject.TEXT_UNICODE));
        link.put(PdfName.STRUCTPARENT, new PdfNumber(tree.wayBack(area.tag())));
        writer.addAnnotation(link);
        area.written(link.getIndirectReference(), page());
    }

    private PdfAction action(Target target) {
        fingerprint.add(target.toString());
        if (target instanceof Target.Place place) {
            // Fails here, not in the reader's hand, if there is no such place.
            destinations.page(place.name());
            return PdfAction.gotoLocalPage(place.name(), false);
        }
        return new PdfAction(((Target.Web) target).uri().toASCIIString());
    }

    private PdfIndirectReference page() {
        return writer.getPageReference(writer.getCurrentPageNumber());
    }
}
