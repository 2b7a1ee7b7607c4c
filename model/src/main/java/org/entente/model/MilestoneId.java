package org.entente.model;

/**
 * The id of a milestone.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code london-declaration-1990}
 */
public record MilestoneId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public MilestoneId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
