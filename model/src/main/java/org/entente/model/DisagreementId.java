package org.entente.model;

/**
 * The id of a disagreement.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code nato-de-day}
 */
public record DisagreementId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public DisagreementId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
