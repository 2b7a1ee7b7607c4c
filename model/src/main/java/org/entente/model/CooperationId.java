package org.entente.model;

/**
 * The id of a co-operation.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code osce-nato-small-arms}
 */
public record CooperationId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public CooperationId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
