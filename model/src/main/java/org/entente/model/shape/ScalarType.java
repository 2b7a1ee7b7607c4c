package org.entente.model.shape;

/** What a format says of the type of a single value. */
public enum ScalarType {
    /** Nothing: the format has only texts, such as YAML as it is read here, or cells. */
    ANY,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** Yes or no. */
    TRUTH,
    /** That there is no value. */
    NOTHING
}
