package org.entente.model;

/**
 * The id of a succession.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code suhh-ru}
 */
public record SuccessionId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public SuccessionId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
