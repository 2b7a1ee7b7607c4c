package org.entente.model.check;

import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.check.Texts.Text;

/** A translation, of whatever text, is in one of the languages that the edition names. */
final class UnknownLanguage implements Rule {

    @Override
    public String code() {
        return "unknown-language";
    }

    @Override
    public void check(FactBase facts, Report report) {
        List<String> known = facts.edition().languages();
        check("edition", new Text("", 0, "title", facts.edition().title(), true), known, report);
        facts.allFacts()
                .forEach(fact -> Texts.forEach(fact, it -> check(fact.factId().value(), it, known, report)));
    }

    private static void check(String fact, Text text, List<String> known, Report report) {
        if (text.text().translations().isEmpty()) {
            return;
        }
        for (String language : text.text().translations().keySet()) {
            if (!known.contains(language)) {
                report.add(
                        fact,
                        text.field() + "." + language,
                        "the edition has no such language",
                        language,
                        "it has " + String.join(", ", known));
            }
        }
    }
}
