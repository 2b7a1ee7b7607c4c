package org.entente.model;

/**
 * The id of an area of co-operation.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code small-arms}
 */
public record AreaId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public AreaId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
