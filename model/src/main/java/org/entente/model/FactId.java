package org.entente.model;

/** The name by which one fact is known, for ever: never reused, never changed within a major version. */
public sealed interface FactId extends Comparable<FactId>
        permits MemberId,
                MembershipId,
                SuccessionId,
                MilestoneId,
                AreaId,
                CooperationId,
                DocumentId,
                ClaimId,
                DisagreementId {

    /**
     * The id as text.
     *
     * @return lower-case ASCII words joined by hyphens, but not {@code edition}; for a state its upper-case code
     */
    String value();

    @Override
    default int compareTo(FactId other) {
        return value().compareTo(other.value());
    }

    /** What an id must look like, in one place for all kinds of ids. */
    final class Form {
        // The texts of the edition stand under this name, between those of the facts.
        private static final String TAKEN = "edition";

        private Form() {}

        static void requireWords(String value) {
            if (!isWords(value)) {
                throw new IllegalArgumentException(
                        "'" + value + "' is not an id: lower-case ASCII words joined by hyphens, such as 'small-arms'");
            }
            if (value.equals(TAKEN)) {
                throw new IllegalArgumentException("'" + value
                        + "' cannot be the id of a fact: the texts of the edition stand under it; take another id");
            }
        }

        // By hand, as every id of every citation comes by here and an expression takes ten times as long.
        private static boolean isWords(String value) {
            boolean inWord = false;
            for (int i = 0; i < value.length(); i++) {
                char it = value.charAt(i);
                boolean letter = (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9');
                if (!letter && !(it == '-' && inWord)) {
                    return false;
                }
                inWord = letter;
            }
            return inWord;
        }
    }
}
