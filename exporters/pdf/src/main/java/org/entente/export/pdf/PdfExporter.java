package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.export.briefing.Briefing;
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

    /**
     * Writes a briefing that is composed already, however many pages it takes.
     *
     * @param briefing what is printed
     * @param paper on what
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     * @throws UnprintableCharacterException if the briefing holds a character that can't be printed
     */
    public void write(Briefing briefing, ExportRequest.Paper paper, OutputStream out) throws IOException {
        new PdfLayout(briefing, paper(paper)).write(out);
    }

    private static Paper paper(ExportRequest.Paper paper) {
        return switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
