package org.entente.export.pdf.tagged;

import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;

/** Writes one sheet after the other: artifacts first, so that they lie underneath, then content in reading order. */
final class PageWriter {

    private final PdfFile file;
    private final Fonts fonts;
    private final Destinations destinations;
    private final StructureTree tree;

    PageWriter(PdfFile file, Fonts fonts, Destinations destinations, StructureTree tree) {
        this.file = file;
        this.fonts = fonts;
        this.destinations = destinations;
        this.tree = tree;
    }

    void write(Sheet sheet) {
        PdfContentByte canvas = file.getDirectContent();
        MarkPainter painter =
                new MarkPainter(canvas, fonts, destinations, sheet.format().height());
        sheet.written(file.getCurrentPage().getNumber());
        sheet.artifacts().forEach((kind, layer) -> mark(kind.properties(), layer, painter, canvas));
        List<Content> contents = tree.contents(sheet);
        int key = tree.number(contents);
        for (Content content : contents) {
            String type = content.owner().structure().type();
            mark(type + " <</MCID " + content.number() + ">>", content, painter, canvas);
        }
        for (Map.Entry<String, Float> place : sheet.places().entrySet()) {
            destination(place.getKey(), sheet, place.getValue());
        }
        file.entriesOfPage(key, links(sheet));
        file.fingerprint().add(canvas.getInternalBuffer().toByteArray());
    }

    private static void mark(String properties, Layer layer, MarkPainter painter, PdfContentByte canvas) {
        ByteBuffer content = canvas.getInternalBuffer();
        content.append('/').append(properties).append(" BDC\n");
        layer.marks().forEach(painter::paint);
        layer.forget();
        content.append("EMC\n");
    }

    private void destination(String name, Sheet sheet, float top) {
        Box frame = sheet.format().frame();
        float above = Math.max(0, top - 6);
        float height = sheet.format().height();
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, frame.x(), height - above, 0);
        file.getDirectContent().localDestination(name, place);
    }

    private Syntax links(Sheet sheet) {
        Syntax links = new Syntax();
        for (LinkArea area : sheet.links()) {
            area.written(file.add(area.annotation(tree.wayBack(area.tag()))));
            links.reference(area.object());
            if (area.target() instanceof Target.Place place) {
                destinations.await(place.name());
            }
        }
        return links;
    }
}
