package org.entente.cli.command;

import java.util.List;
import org.entente.model.Sourced;

/** Who says so, by the ids of the documents. */
final class Sources {
    private Sources() {}

    static List<String> documents(Sourced fact) {
        return fact.sources().stream()
                .map(citation -> citation.document().value())
                .distinct()
                .toList();
    }
}
