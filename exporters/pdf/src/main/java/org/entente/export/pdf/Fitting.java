package org.entente.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.briefing.Draft;

/** Finds how much of a note its pages hold: what does not fit is composed again with less of everything. For one thread. */
final class Fitting {

    // References may run on to a third page.
    private static final int PAGES_OF_A_NOTE = 2;
    // Of a page, about so much is spared by each shortening: to begin the search near its end.
    private static final float SPARED = 0.06f;

    private final boolean isNote;
    private final Draft draft;
    private final Paper paper;
    private final Map<Integer, PdfLayout> layouts = new HashMap<>();

    Fitting(Selection selection, Paper paper) {
        this.isNote = selection.request().form() == ExportRequest.Form.NOTE;
        this.draft = new BriefingComposer().draft(selection);
        this.paper = paper;
    }

    /** A dossier in full; a note as long as it can be. */
    PdfLayout layout() {
        return isNote ? note(least()) : at(0);
    }

    // A page for a few lines is worth a little white, and then a little text.
    private PdfLayout note(int longest) {
        return IntStream.rangeClosed(longest, BriefingComposer.SHORTEST)
                .mapToObj(this::at)
                .filter(layout -> !layout.isLastPageScant() || layout.tighten())
                .findFirst()
                .orElseGet(() -> at(longest));
    }

    /** The least shortening that fits: what is shorter never needs more room. */
    private int least() {
        int tooLong = -1;
        int fitting = BriefingComposer.SHORTEST;
        int next = 0;
        while (fitting - tooLong > 1) {
            float excess = at(next).filledWithText() - PAGES_OF_A_NOTE;
            if (excess > 0) {
                tooLong = next;
                next += (int) Math.max(1, excess / SPARED);
            } else {
                fitting = next;
            }
            next = Math.min(next, fitting - 1);
        }
        return fitting;
    }

    private PdfLayout at(int shortening) {
        return layouts.computeIfAbsent(shortening, any -> new PdfLayout(draft.shortened(shortening), paper));
    }
}
