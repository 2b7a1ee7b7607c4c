package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BriefingComposer;
import org.entente.model.FactBase;

/**
 * Writes a briefing note or dossier as PDF, accessible (PDF/UA-1) and archival (PDF/A-2a).
 *
 * <p>Stateless and thread-safe.
 */
public final class PdfExporter implements Exporter {

    /** Makes an exporter. */
    public PdfExporter() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        Briefing briefing = new BriefingComposer().compose(Selection.of(facts, request));
        new PdfLayout().write(briefing, paper(request.paper()), out);
    }

    private static Paper paper(ExportRequest.Paper paper) {
        return switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
