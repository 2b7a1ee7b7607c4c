package org.entente.model;

import java.util.Locale;

/**
 * A claim and what the facts say of it on a day.
 *
 * @param claim the claim
 * @param verdict the verdict
 */
public record CheckedClaim(Claim claim, Verdict verdict) {

    /**
     * What is claimed.
     *
     * @param locale the language
     * @return the sentence, in English where there is none in that language
     */
    public String sentence(Locale locale) {
        return claim.sentence().text(locale);
    }
}
