package org.entente.model;

import java.util.Locale;

/**
 * A claim and what the facts say of it on a day.
 *
 * @param claim the claim
 * @param sentence what is claimed, in the names of the day
 * @param verdict the verdict
 */
public record CheckedClaim(Claim claim, LocalizedText sentence, Verdict verdict) {

    /**
     * What is claimed, in the names of the day.
     *
     * @param locale the language
     * @return the sentence, in English where there is none in that language
     */
    public String sentence(Locale locale) {
        return sentence.text(locale);
    }
}
