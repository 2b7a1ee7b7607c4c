package org.entente.export.briefing;

import org.entente.export.Selection;

/**
 * Composes a briefing out of a selection: what is said, in which order and in which words.
 *
 * <p>Stateless and thread-safe. The same selection gives an equal briefing.
 */
public final class BriefingComposer {

    /** The greatest shortening of a note that there is. */
    public static final int SHORTEST = Limits.SHORTEST;

    /** Makes a composer. */
    public BriefingComposer() {}

    /**
     * Composes a briefing, as long as its form can be.
     *
     * @param selection what it is about
     * @return the note or dossier
     */
    public Briefing compose(Selection selection) {
        return compose(selection, 0);
    }

    /**
     * Composes a briefing that leaves out more the more it is shortened: always what weighs least, and it says so.
     *
     * @param selection what it is about
     * @param shortening from 0 to {@link #SHORTEST}; a dossier is never shortened
     * @return the note or dossier
     */
    public Briefing compose(Selection selection, int shortening) {
        return draft(selection).shortened(shortening);
    }

    /**
     * Begins a briefing of which it is to be seen how long it can be.
     *
     * @param selection what it is about
     * @return the draft, for one thread
     */
    public Draft draft(Selection selection) {
        return new Draft(selection);
    }
}
