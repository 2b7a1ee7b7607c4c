package org.entente.model;

/**
 * The id of a document.
 *
 * @param value lower-case ASCII words joined by hyphens, such as {@code north-atlantic-treaty}
 */
public record DocumentId(String value) implements FactId {
    /** Refuses what is not lower-case words joined by hyphens with an {@link IllegalArgumentException}. */
    public DocumentId {
        FactId.Form.requireWords(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
