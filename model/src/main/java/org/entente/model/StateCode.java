package org.entente.model;

import java.util.regex.Pattern;

/**
 * The code of a state: ISO 3166-1 alpha-2, or for a state that is no more the four letters of ISO 3166-3.
 *
 * <p>{@code VA} stands for the Holy See, for want of a code of its own.
 *
 * @param value two or four upper-case ASCII letters, such as {@code AT} or {@code SUHH}
 */
public record StateCode(String value) implements MemberId {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2}|[A-Z]{4}");

    /** Refuses what is not two or four upper-case letters with an {@link IllegalArgumentException}. */
    public StateCode {
        if (!LETTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value
                    + "' is not a state code: two or four upper-case letters of ISO 3166, such as 'AT' or 'SUHH'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
