package org.entente.export.pdf;

import org.entente.export.briefing.Briefing;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Layer;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** The running header and footer. */
final class Furniture implements TaggedDocument.Furniture {

    private static final TypeStyle STYLE = Design.FURNITURE;

    private final Briefing briefing;
    private final TaggedDocument document;

    Furniture(Briefing briefing, TaggedDocument document) {
        this.briefing = briefing;
        this.document = document;
    }

    @Override
    public void on(Sheet sheet, int pages) {
        Box frame = sheet.format().frame();
        float right = frame.x() + frame.width();
        header(sheet.artifact(Artifact.HEADER), frame, frame.top() - 26);
        footer(sheet.artifact(Artifact.FOOTER), frame, right, sheet, pages);
    }

    private void header(Layer layer, Box frame, float baseline) {
        layer.words(document.shortened(briefing.runningTitle(), STYLE, frame.width()), STYLE, frame.x(), baseline);
        rule(layer, frame, baseline + 6);
    }

    private void footer(Layer layer, Box frame, float right, Sheet sheet, int pages) {
        float baseline = frame.top() + frame.height() + 26;
        String page = briefing.wording().page(sheet.number(), pages);
        float width = document.width(page, STYLE);
        String parts = String.join("  ·  ", briefing.footer());
        rule(layer, frame, baseline - 12);
        layer.words(document.shortened(parts, STYLE, frame.width() - width - 20), STYLE, frame.x(), baseline);
        layer.words(page, STYLE, right - width, baseline);
    }

    private static void rule(Layer layer, Box frame, float y) {
        layer.line(frame.x(), y, frame.x() + frame.width(), y, 0.5f, Design.HAIRLINE);
    }
}
