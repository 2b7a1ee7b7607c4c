package org.entente.model.check;

import java.time.LocalDate;
import org.entente.model.Document;
import org.entente.model.FactBase;

/** A document was consulted less than two years before the position date, so that what it says is known to stand. */
final class StaleSource implements Rule {
    private static final int MOST_YEARS = 2;

    @Override
    public String code() {
        return "stale-source";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        LocalDate oldest = facts.edition().position().minusYears(MOST_YEARS);
        for (Document document : facts.documents()) {
            document.consulted()
                    .filter(day -> day.isBefore(oldest))
                    .ifPresent(day -> report.add(
                            document.id().value(),
                            "consulted",
                            "this document was consulted long before the position date",
                            day.toString(),
                            "consult it again; " + oldest + " or later is right"));
        }
    }
}
