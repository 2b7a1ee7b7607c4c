package org.entente.model.check;

import org.entente.model.Document;
import org.entente.model.FactBase;

/** Every document of the bibliography is cited or produced by some fact. */
final class UncitedDocument implements SurveyRule {

    @Override
    public String code() {
        return "uncited-document";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        facts.documents().stream()
                .map(Document::id)
                .filter(id -> !survey.named().contains(id))
                .forEach(
                        id -> report.add(id.value(), "", "no fact cites this document", "", "cite it, or take it out"));
    }
}
