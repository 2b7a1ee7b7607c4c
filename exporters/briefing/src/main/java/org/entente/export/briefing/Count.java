package org.entente.export.briefing;

/**
 * A number of something.
 *
 * @param number how many
 * @param label of what
 */
public record Count(int number, Text label) {

    /** Checks the number. */
    public Count {
        if (number < 0) {
            throw new IllegalArgumentException("A count is 0 or more, not " + number);
        }
    }

    /** A count labelled in the briefing's language. */
    public static Count of(int number, String label) {
        return new Count(number, Text.of(label));
    }
}
