package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
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

    /**
     * Writes a note or dossier.
     *
     * @throws org.entente.model.check.InvalidFactsException if facts hold a character that can't be printed; it names them
     * @throws UnprintableCharacterException if the request itself holds one
     */
    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        Selection selection = Selection.of(facts, request);
        try {
            new Fitting(selection, paper(request.paper())).layout().write(out);
        } catch (UnprintableCharacterException e) {
            throw Unprintable.in(selection.view(), e);
        }
    }

    private static Paper paper(ExportRequest.Paper paper) {
        return switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
