package org.entente.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;

/** Every document of the bibliography is cited or produced by some fact. */
final class UncitedDocument implements Rule {

    @Override
    public String code() {
        return "uncited-document";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        Set<String> cited = facts.allFacts()
                .flatMap(fact -> References.of(fact).stream())
                .map(References.Reference::target)
                .filter(DocumentId.class::isInstance)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        facts.documents().stream()
                .map(document -> document.id().value())
                .filter(id -> !cited.contains(id))
                .forEach(id -> report.add(id, "", "no fact cites this document", "", "cite it, or take it out"));
    }
}
