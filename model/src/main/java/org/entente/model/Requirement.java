package org.entente.model;

import java.util.Collection;

/** What one value alone can know to be wrong with itself. */
final class Requirement {
    private Requirement() {}

    static void notEmpty(Collection<?> values, String field) {
        that(!values.isEmpty(), field, "'" + field + "' is empty: at least one is needed");
    }

    static void that(boolean right, String field, String otherwise) {
        if (!right) {
            throw new InvalidFieldException(field, otherwise);
        }
    }
}
