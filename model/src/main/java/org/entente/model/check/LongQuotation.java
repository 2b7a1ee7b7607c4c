package org.entente.model.check;

import java.util.Optional;
import org.entente.model.Citation;
import org.entente.model.FactBase;

/** A quotation is one short sentence of at most 60 words: facts are free, texts are not. */
final class LongQuotation implements SurveyRule {
    private static final int MOST_WORDS = 60;

    @Override
    public String code() {
        return "long-quotation";
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        if (survey.cites(LongQuotation::isTooLong)) {
            tell(facts, report);
        }
    }

    private static void tell(FactBase facts, Report report) {
        CitedStatements.forEach(facts, (place, citation) -> {
            if (isTooLong(citation)) {
                report.add(
                        place.fact(),
                        place.field() + ".quotation",
                        "this quotation is too long",
                        words(citation.quotation().orElseThrow()) + " words",
                        "quote at most " + MOST_WORDS + " words, and say the rest in words of our own");
            }
        });
    }

    private static boolean isTooLong(Citation citation) {
        Optional<String> quotation = citation.quotation();
        return quotation.isPresent() && canBeLong(quotation.get()) && words(quotation.get()) > MOST_WORDS;
    }

    // To count blanks takes much less than to count words, and there is one between two words at least.
    private static boolean canBeLong(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            blanks += text.charAt(i) <= ' ' ? 1 : 0;
        }
        return blanks >= MOST_WORDS;
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
