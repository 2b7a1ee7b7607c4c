package org.entente.model;

/**
 * The id of an organization.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code nato}
 */
public record OrganizationId(String value) implements MemberId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public OrganizationId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
