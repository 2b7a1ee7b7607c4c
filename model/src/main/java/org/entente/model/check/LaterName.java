package org.entente.model.check;

import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;

/**
 * A milestone calls a body by the name of its day: in 1992 it is the CSCE that meets, not the OSCE.
 *
 * <p>A name that comes within a year can have been decided on, and may be told of.
 */
final class LaterName implements Rule {

    @Override
    public String code() {
        return "later-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.milestones().forEach(milestone -> {
            check(facts, milestone, "title", milestone.title(), report);
            check(facts, milestone, "summary", milestone.summary(), report);
        });
    }

    private static void check(FactBase facts, Milestone milestone, String field, LocalizedText text, Report report) {
        facts.asOf(milestone.date().latest().plusYears(1))
                .laterNameIn(text.english())
                .ifPresent(name -> report.add(
                        milestone.id().value(),
                        field,
                        "this name came later than the milestone",
                        name,
                        "use the name of " + milestone.date()));
    }
}
