package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the facts say of a claim on a day, since when and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Verdict {

    /** Only the generated implementation extends this class. */
    Verdict() {}

    /** The possible verdicts. */
    public enum Outcome implements Coded {
        /** The facts bear the claim out. */
        HOLDS,
        /** The facts contradict it. */
        FAILS,
        /** The dates are too imprecise to tell. */
        UNDETERMINED,
        /** One of the bodies did not exist on the day, or what it speaks of was still to come. */
        NOT_APPLICABLE
    }

    /**
     * The verdict in a word.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * Since when the verdict has been the same.
     *
     * @return the first such day; empty if it never was another
     */
    public abstract Optional<LocalDate> since();

    /**
     * The first day on which the verdict was another again.
     *
     * @return the day; empty if it still is the same in all that is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * What the verdict rests on.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * What the verdict rests on, in English.
     *
     * @return such as "32 of 32" or "not among them: Albania"
     */
    public String why() {
        return reason().toString();
    }

    /** The verdict for people, in English: such as {@code holds since 1991-06-19}. */
    @Override
    public String toString() {
        String word = outcome().code().replace('-', ' ');
        return word
                + since().map(day -> " since " + day).orElse("")
                + until().map(day -> " until " + day).orElse("");
    }

    /**
     * Numbers and states that decide a claim, for wording in any language.
     *
     * @param form which sentence to make of them
     * @param first the number that comes first in it
     * @param second the number that comes second in it
     * @param names the names of the day of the states that it names, in alphabetical order
     */
    public record Reason(Form form, int first, int second, List<DatedName> names) {

        /** The sentences that a reason can make. */
        public enum Form implements Coded {
            /** So many of so many. */
            ALL_OF,
            /** So many of so many are not: these. */
            NOT_AMONG,
            /** In both: these. */
            IN_BOTH,
            /** Nobody is in both. */
            NOBODY_IN_BOTH,
            /** So many: these. */
            THESE,
            /** So many against so many. */
            AGAINST,
            /** It belonged on that day. */
            BELONGED,
            /** It did not belong on that day. */
            DID_NOT_BELONG,
            /** The first came before the second. */
            CAME_BEFORE,
            /** The first did not come before the second. */
            DID_NOT_COME_BEFORE,
            /** A body did not exist. */
            NO_SUCH_BODY,
            /** What it speaks of was still to come. */
            NOT_YET,
            /** Too imprecise to tell: these. */
            IN_DOUBT
        }

        /** Copies the list. */
        public Reason {
            names = List.copyOf(names);
        }

        /** The reason in English. */
        @Override
        public String toString() {
            return switch (form) {
                case ALL_OF -> first + " of " + second;
                case NOT_AMONG -> first + " of " + second + (first == 1 ? " is not: " : " are not: ") + list();
                case IN_BOTH -> "in both: " + list();
                case NOBODY_IN_BOTH -> "nobody is in both";
                case THESE -> names.isEmpty() ? "none" : first + ": " + list();
                case AGAINST -> first + " against " + second;
                case BELONGED -> "it belonged on that day";
                case DID_NOT_BELONG -> "it did not belong on that day";
                case CAME_BEFORE -> "the one came before the other";
                case DID_NOT_COME_BEFORE -> "the one did not come before the other";
                case NO_SUCH_BODY -> "a body that it speaks of did not exist";
                case NOT_YET -> "what it speaks of was still to come";
                case IN_DOUBT -> names.isEmpty() ? "the dates are too imprecise" : "in doubt: " + list();
            };
        }

        private String list() {
            return String.join(
                    ", ", names.stream().map(it -> it.name().english()).toList());
        }
    }

    /**
     * Begins a verdict.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds verdicts. */
    public static class Builder extends ImmutableVerdict.Builder {
        Builder() {}
    }
}
