package org.entente.model.check;

import java.util.Optional;
import org.entente.model.FactBase;

/** A quotation is one short sentence of at most 60 words: facts are free, texts are not. */
final class LongQuotation implements Rule {
    private static final int MOST_WORDS = 60;

    @Override
    public String code() {
        return "long-quotation";
    }

    @Override
    public void check(FactBase facts, Report report) {
        CitedStatements.forEach(facts, (place, citation) -> {
            Optional<String> quotation = citation.quotation().filter(LongQuotation::canBeLong);
            if (quotation.isPresent() && words(quotation.get()) > MOST_WORDS) {
                report.add(
                        place.fact(),
                        place.field() + ".quotation",
                        "this quotation is too long",
                        words(quotation.get()) + " words",
                        "quote at most " + MOST_WORDS + " words, and say the rest in words of our own");
            }
        });
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
