package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
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
            layout(selection, paper(request.paper())).write(out);
        } catch (UnprintableCharacterException e) {
            throw Unprintable.in(selection.view(), e);
        }
    }

    /** A layout, and by how much its briefing was shortened. */
    private record Fitted(int shortening, PdfLayout layout) {}

    private static PdfLayout layout(Selection selection, Paper paper) {
        Fitted fitted = fitted(selection, paper);
        int shorter = fitted.shortening() + 1;
        return isNote(selection) && fitted.layout().isLastPageScant() && shorter <= BriefingComposer.SHORTEST
                ? withoutScantPage(fitted.layout(), layout(selection, shorter, paper))
                : fitted.layout();
    }

    // A page for two or three references is worth a little less text.
    private static PdfLayout withoutScantPage(PdfLayout layout, PdfLayout shorter) {
        return shorter.isLastPageScant() ? layout : shorter;
    }

    // As much as two pages hold: what does not fit is composed again with less of everything. The right length is
    // found by halving, as what is shorter never needs more room.
    private static Fitted fitted(Selection selection, Paper paper) {
        Fitted longest = new Fitted(0, layout(selection, 0, paper));
        if (!isTooLong(longest.layout(), selection)) {
            return longest;
        }
        int tooLong = 0;
        int fits = BriefingComposer.SHORTEST;
        Optional<Fitted> found = Optional.empty();
        while (fits - tooLong > 1) {
            int middle = (tooLong + fits) / 2;
            PdfLayout layout = layout(selection, middle, paper);
            if (isTooLong(layout, selection)) {
                tooLong = middle;
            } else {
                fits = middle;
                found = Optional.of(new Fitted(middle, layout));
            }
        }
        return found.orElseGet(
                () -> new Fitted(BriefingComposer.SHORTEST, layout(selection, BriefingComposer.SHORTEST, paper)));
    }

    private static PdfLayout layout(Selection selection, int shortening, Paper paper) {
        return new PdfLayout(new BriefingComposer().compose(selection, shortening), paper);
    }

    private static boolean isNote(Selection selection) {
        return selection.request().form() == ExportRequest.Form.NOTE;
    }

    private static boolean isTooLong(PdfLayout layout, Selection selection) {
        return isNote(selection) && layout.pagesOfText() > PAGES_OF_A_NOTE;
    }

    private static Paper paper(ExportRequest.Paper paper) {
        return switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
