package org.entente.model;

/** Thrown where a value cannot be made because one of its fields is wrong; the message says what would be right. */
public class InvalidFieldException extends IllegalArgumentException {
    /** The name of the field that is wrong. */
    private final String field;

    InvalidFieldException(String field, String message) {
        super(message);
        this.field = field;
    }

    /**
     * The field that is wrong.
     *
     * @return its name, as in facts and feeds
     */
    public String field() {
        return field;
    }
}
