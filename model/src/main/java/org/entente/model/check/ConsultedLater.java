package org.entente.model.check;

import java.time.LocalDate;
import org.entente.model.Document;
import org.entente.model.FactBase;

/** A document was consulted by the day on which the edition was made: nobody made it of what was read later. */
final class ConsultedLater implements Rule {

    @Override
    public String code() {
        return "consulted-later";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        LocalDate made = facts.edition().date();
        for (Document document : facts.documents()) {
            document.consulted()
                    .filter(day -> day.isAfter(made))
                    .ifPresent(day -> report.add(
                            document.id().value(),
                            "consulted",
                            "this document was consulted after the edition was made",
                            day.toString(),
                            "give the edition its new date; " + made + " or earlier is right"));
        }
    }
}
