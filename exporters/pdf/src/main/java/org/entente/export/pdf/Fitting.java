package org.entente.export.pdf;

import java.util.HashMap;
import java.util.Map;
import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.briefing.Draft;

/** Finds how much of a note its pages hold: what does not fit is composed again with less of everything. For one thread. */
final class Fitting {

    // References may run on to a third page.
    private static final int PAGES_OF_A_NOTE = 2;
    // What there is to tell of several bodies nearly always needs some shortening, and all else hardly ever any.
    private static final int USUAL_BETWEEN_BODIES = BriefingComposer.SHORTEST * 2 / 3;

    private final boolean isNote;
    private final int start;
    private final Draft draft;
    private final Paper paper;
    private final Map<Integer, PdfLayout> layouts = new HashMap<>();

    Fitting(Selection selection, Paper paper) {
        this.isNote = selection.request().form() == ExportRequest.Form.NOTE;
        this.start = selection.request().scope() instanceof Scope.Between ? USUAL_BETWEEN_BODIES : 0;
        this.draft = new BriefingComposer().draft(selection);
        this.paper = paper;
    }

    /** A dossier in full; a note as long as it can be. */
    PdfLayout layout() {
        if (!isNote) {
            return at(0);
        }
        PdfLayout longest = at(least());
        longest.tightenScant();
        return longest;
    }

    private int least() {
        return LeastFitting.from(start, BriefingComposer.SHORTEST, at -> at(at).filledWithText() - PAGES_OF_A_NOTE);
    }

    private PdfLayout at(int shortening) {
        return layouts.computeIfAbsent(shortening, any -> new PdfLayout(draft.shortened(shortening), paper));
    }
}
