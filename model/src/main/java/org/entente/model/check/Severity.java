package org.entente.model.check;

import org.entente.model.Coded;

/** How bad a finding is. */
public enum Severity implements Coded {
    /** The facts are wrong and cannot be used. */
    ERROR,
    /** The facts can be used, and somebody should look. */
    WARNING
}
