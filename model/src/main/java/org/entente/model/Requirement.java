package org.entente.model;

import java.util.Collection;
import java.util.Optional;

/** What one value alone can know to be wrong with itself. */
final class Requirement {
    private Requirement() {}

    static void notEmpty(Collection<?> values, String field) {
        that(!values.isEmpty(), field, "is empty: at least one is needed");
    }

    static void notBlank(Optional<String> text, String field) {
        if (text.isPresent()) {
            notBlank(text.get(), field);
        }
    }

    static void notBlank(String text, String field) {
        that(!text.isBlank(), field, "is empty: there is no text in it");
    }

    // The message is put together only where it is told: values are made by the thousand.
    static void that(boolean right, String field, String otherwise) {
        if (!right) {
            throw new InvalidFieldException(field, "'" + field + "' " + otherwise);
        }
    }
}
