package org.entente.model.check;

import org.entente.model.Coverage;
import org.entente.model.FactBase;

/** Every statement says who says so. */
final class MissingCitation implements Rule {

    @Override
    public String code() {
        return "missing-citation";
    }

    @Override
    public void check(FactBase facts, Report report) {
        // To count statements takes less than to list them.
        Coverage coverage = facts.coverage();
        if (coverage.sourced() < coverage.statements()) {
            tell(facts, report);
        }
    }

    private static void tell(FactBase facts, Report report) {
        facts.statements().stream()
                .filter(statement -> statement.sources().isEmpty())
                .forEach(statement -> report.add(
                        statement.subject(),
                        statement.predicate(),
                        "nobody is cited for this",
                        statement.object(),
                        "add 'sources' with the document and the place in it"));
    }
}
