package org.entente.cli.change;

import org.entente.model.Coded;

/** For whom changes are printed. */
public enum ChangeFormat implements Coded {
    /** For people at a screen. */
    TEXT,
    /** For people, to paste into a page: CommonMark. */
    MARKDOWN,
    /** For programs: an array of objects. */
    JSON
}
