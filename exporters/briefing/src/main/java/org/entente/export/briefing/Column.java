package org.entente.export.briefing;

/**
 * One column of a table.
 *
 * @param heading what its cells hold
 * @param share its width as compared with the other columns'
 */
public record Column(Text heading, int share) {

    /** Checks the share. */
    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("A column's share is 1 or more, not " + share);
        }
    }

    /** A column headed in the briefing's language. */
    public static Column of(String heading, int share) {
        return new Column(Text.of(heading), share);
    }
}
