package org.entente.model.check;

import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;

/** A translation, of whatever text, is in one of the languages that the edition names. */
final class UnknownLanguage implements Rule {

    @Override
    public String code() {
        return "unknown-language";
    }

    @Override
    public void check(FactBase facts, Report report) {
        List<String> known = facts.edition().languages();
        check("edition", "title", facts.edition().title(), known, report);
        facts.allFacts()
                .forEach(fact -> Texts.of(fact)
                        .forEach(it -> check(fact.factId().value(), it.field(), it.text(), known, report)));
    }

    private static void check(String fact, String field, LocalizedText text, List<String> known, Report report) {
        for (String language : text.translations().keySet()) {
            if (!known.contains(language)) {
                report.add(
                        fact,
                        field + "." + language,
                        "the edition has no such language",
                        language,
                        "it has " + String.join(", ", known));
            }
        }
    }
}
