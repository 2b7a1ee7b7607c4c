package org.entente.model.check;

import java.util.Optional;
import java.util.Set;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;

/** The document that a summit, decision or address produced is not older than it. */
final class DocumentDate implements Rule {

    // Of the others the document is what the event was about: a treaty that enters into force was signed before.
    private static final Set<Milestone.Kind> PRODUCTIVE =
            Set.of(Milestone.Kind.SUMMIT, Milestone.Kind.DOCUMENT, Milestone.Kind.DECISION, Milestone.Kind.ADDRESS);

    @Override
    public String code() {
        return "document-date";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        for (Milestone milestone : facts.milestones()) {
            Optional.of(milestone)
                    .filter(it -> PRODUCTIVE.contains(it.kind()))
                    .flatMap(Milestone::document)
                    .flatMap(facts::findDocument)
                    .flatMap(document -> document.date())
                    .filter(date -> isOlder(date, milestone.date()))
                    .ifPresent(date -> report.add(
                            milestone.id().value(),
                            "document",
                            "the document is older than the milestone that it came out of",
                            date.toString(),
                            "the milestone is of " + milestone.date()));
        }
    }

    private static boolean isOlder(PartialDate document, PartialDate milestone) {
        return document.latest().isBefore(milestone.earliest());
    }
}
