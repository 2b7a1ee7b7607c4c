package org.entente.model;

/**
 * The code of a state: ISO 3166-1 alpha-2, or for a state that is no more the four letters of ISO 3166-3.
 *
 * <p>{@code VA} stands for the Holy See, for want of a code of its own.
 *
 * @param value two or four upper-case ASCII letters, such as {@code AT} or {@code SUHH}
 */
public record StateCode(String value) implements MemberId {
    /** Refuses what is not two or four upper-case letters with an {@link IllegalArgumentException}. */
    public StateCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("'" + value
                    + "' is not a state code: two or four upper-case letters of ISO 3166, such as 'AT' or 'SUHH'");
        }
    }

    private static boolean isCode(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < 'A' || value.charAt(i) > 'Z') {
                return false;
            }
        }
        return value.length() == 2 || value.length() == 4;
    }

    @Override
    public String toString() {
        return value;
    }
}
