package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.export.briefing.BriefingComposer;
import org.entente.model.FactBase;

/**
 * Writes a briefing note or dossier as PDF, accessible (PDF/UA-1) and archival (PDF/A-2a).
 *
 * <p>Stateless and thread-safe.
 */
public final class PdfExporter implements Exporter {

    // References may run on to a third page.
    private static final int PAGES_OF_A_NOTE = 2;

    /** Makes an exporter. */
    public PdfExporter() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        layout(Selection.of(facts, request), paper(request.paper())).write(out);
    }

    // As much as two pages hold: what does not fit is composed again with less of everything. The right length is found
    // by
    // halving, as what is shorter never needs more room.
    private static PdfLayout layout(Selection selection, Paper paper) {
        PdfLayout longest = layout(selection, paper, 0);
        if (!isTooLong(longest, selection)) {
            return longest;
        }
        int tooLong = 0;
        int fits = BriefingComposer.SHORTEST;
        Optional<PdfLayout> found = Optional.empty();
        while (fits - tooLong > 1) {
            int middle = (tooLong + fits) / 2;
            PdfLayout layout = layout(selection, paper, middle);
            if (isTooLong(layout, selection)) {
                tooLong = middle;
            } else {
                fits = middle;
                found = Optional.of(layout);
            }
        }
        return found.orElseGet(() -> layout(selection, paper, BriefingComposer.SHORTEST));
    }

    private static PdfLayout layout(Selection selection, Paper paper, int shortening) {
        return new PdfLayout(new BriefingComposer().compose(selection, shortening), paper);
    }

    private static boolean isTooLong(PdfLayout layout, Selection selection) {
        return selection.request().form() == ExportRequest.Form.NOTE && layout.pagesOfText() > PAGES_OF_A_NOTE;
    }

    private static Paper paper(ExportRequest.Paper paper) {
        return switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
