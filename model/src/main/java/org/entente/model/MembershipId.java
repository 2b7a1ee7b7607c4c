package org.entente.model;

/**
 * The id of a membership.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code nato-es}
 */
public record MembershipId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public MembershipId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
