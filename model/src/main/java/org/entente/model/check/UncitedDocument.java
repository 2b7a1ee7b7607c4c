package org.entente.model.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.FactBase;
import org.entente.model.FactId;

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
        Set<FactId> uncited = new LinkedHashSet<>();
        facts.documents().forEach(document -> uncited.add(document.id()));
        facts.allFacts().forEach(fact -> References.forEachTarget(fact, uncited::remove));
        uncited.forEach(id -> report.add(id.value(), "", "no fact cites this document", "", "cite it, or take it out"));
    }
}
