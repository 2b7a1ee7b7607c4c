package org.entente.model.check;

import java.util.List;
import org.entente.model.Fact;
import org.entente.model.FactBase;

/** A translation is in one of the languages that the edition names. */
final class UnknownLanguage implements Rule {

    @Override
    public String code() {
        return "unknown-language";
    }

    @Override
    public void check(FactBase facts, Report report) {
        List<String> known = facts.edition().languages();
        facts.allFacts().forEach(fact -> check(fact, known, report));
    }

    private static void check(Fact fact, List<String> known, Report report) {
        for (OwnTexts.OwnText it : OwnTexts.of(fact)) {
            it.text().translations().keySet().stream()
                    .filter(language -> !known.contains(language))
                    .forEach(language -> report.add(
                            fact.factId().value(),
                            it.field(),
                            "the edition has no such language",
                            language,
                            "it has " + String.join(", ", known)));
        }
    }
}
