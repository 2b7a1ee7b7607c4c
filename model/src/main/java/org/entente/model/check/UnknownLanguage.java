package org.entente.model.check;

import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.shape.TranslationCollector;

/** A translation, of whatever text, is in one of the languages that the edition names. */
final class UnknownLanguage implements Rule {

    @Override
    public String code() {
        return "unknown-language";
    }

    @Override
    public void check(FactBase facts, Report report) {
        List<String> known = facts.edition().languages();
        TranslationCollector.collect(facts).forEach((language, byFact) -> {
            if (!known.contains(language)) {
                byFact.forEach((fact, texts) -> texts.keySet()
                        .forEach(field -> report.add(
                                fact,
                                field + "." + language,
                                "the edition has no such language",
                                language,
                                "it has " + String.join(", ", known))));
            }
        });
    }
}
