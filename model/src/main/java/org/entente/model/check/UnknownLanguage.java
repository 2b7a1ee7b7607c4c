package org.entente.model.check;

import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.check.Texts.Text;

/** A translation, of whatever text, is in one of the languages that the edition names. */
final class UnknownLanguage implements SurveyRule {

    @Override
    public String code() {
        return "unknown-language";
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        List<String> known = facts.edition().languages();
        check(new Text("edition", "", 0, "title", facts.edition().title(), true), known, report);
        survey.texts().forEach(text -> check(text, known, report));
    }

    private static void check(Text text, List<String> known, Report report) {
        if (text.text().translations().isEmpty()) {
            return;
        }
        for (String language : text.text().translations().keySet()) {
            if (!known.contains(language)) {
                report.add(
                        text.fact(),
                        text.field() + "." + language,
                        "the edition has no such language",
                        language,
                        "it has " + String.join(", ", known));
            }
        }
    }
}
