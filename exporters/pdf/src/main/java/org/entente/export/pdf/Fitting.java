package org.entente.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.briefing.Draft;

/** Finds how much of a note its pages hold: what does not fit is composed again with less of everything. For one thread. */
final class Fitting {

    // References may run on to a third page.
    private static final int PAGES_OF_A_NOTE = 2;
    // Bodies that work together in so many areas nearly always have more to tell than there is room for,
    // others hardly ever.
    private static final int MANY_AREAS = 6;
    private static final int USUAL_WITH_MANY_AREAS = BriefingComposer.SHORTEST / 2;

    private final boolean isNote;
    private final int start;
    private final Draft draft;
    private final Paper paper;
    private final Map<Integer, PdfLayout> layouts = new HashMap<>();

    Fitting(Selection selection, Paper paper) {
        this.isNote = selection.request().form() == ExportRequest.Form.NOTE;
        this.start = hasManyAreas(selection) ? USUAL_WITH_MANY_AREAS : 0;
        this.draft = new BriefingComposer().draft(selection);
        this.paper = paper;
    }

    private static boolean hasManyAreas(Selection selection) {
        return selection.request().scope() instanceof Scope.Between
                && selection.asOf().cooperations(Set.of()).size() >= MANY_AREAS;
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
