package org.entente.cli.fact;

import java.util.List;
import java.util.Optional;

/** A piece of a fact as it is written. */
sealed interface Part {

    /** One value. */
    record Word(String text) implements Part {}

    /** Several values. */
    record Several(List<Part> items) implements Part {}

    /** Values under keys. */
    record Keyed(List<Entry> entries) implements Part {
        Optional<Part> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A value under its key. */
    record Entry(String key, Part value) {}
}
