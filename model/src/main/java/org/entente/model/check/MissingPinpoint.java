package org.entente.model.check;

import org.entente.model.FactBase;

/** A citation names the place in the document, or says that the place could not be seen ({@code at: unseen}). */
final class MissingPinpoint implements SurveyRule {

    @Override
    public String code() {
        return "missing-pinpoint";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        if (survey.cites(citation -> citation.at().isEmpty())) {
            tell(facts, report);
        }
    }

    private static void tell(FactBase facts, Report report) {
        CitedStatements.forEach(facts, (place, citation) -> {
            if (citation.at().isEmpty()) {
                report.add(
                        place.fact(),
                        place.field(),
                        "this citation does not say where in the document",
                        citation.document().value(),
                        "add 'at' with the paragraph, page, heading or row, or 'at: unseen'");
            }
        });
    }
}
