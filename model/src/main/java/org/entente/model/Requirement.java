package org.entente.model;

import java.util.Collection;
import java.util.Optional;

/** What one value alone can know to be wrong with itself. */
final class Requirement {
    private Requirement() {}

    static void notEmpty(Collection<?> values, String field) {
        that(!values.isEmpty(), field, "'" + field + "' is empty: at least one is needed");
    }

    static void notBlank(Optional<String> text, String field) {
        text.ifPresent(it -> notBlank(it, field));
    }

    static void notBlank(String text, String field) {
        that(!text.isBlank(), field, "'" + field + "' is empty: there is no text in it");
    }

    static void that(boolean right, String field, String otherwise) {
        if (!right) {
            throw new InvalidFieldException(field, otherwise);
        }
    }
}
