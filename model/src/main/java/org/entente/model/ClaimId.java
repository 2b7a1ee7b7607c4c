package org.entente.model;

/**
 * The id of a claim.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code allies-are-participating-states}
 */
public record ClaimId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public ClaimId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
