package org.entente.export.briefing;

/**
 * One line of a box of key facts.
 *
 * @param label what is told
 * @param value what is so
 */
public record KeyFact(Text label, Text value) {

    /** A line in the briefing's language. */
    public static KeyFact of(String label, String value) {
        return new KeyFact(Text.of(label), Text.of(value));
    }
}
