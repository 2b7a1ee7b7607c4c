package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of several values that sources give.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RivalValue extends Sourced {

    /**
     * The value as text: a date or bound as it is written everywhere, which is the same in every language, or words.
     *
     * @return such as {@code 1955-05-06}
     */
    LocalizedText value();

    /**
     * The value as a bound, where it is one.
     *
     * @return the bound; empty if the value is words
     */
    @Value.Lazy
    default Optional<Bound> bound() {
        try {
            return Optional.of(Bound.parse(value().english()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What the base makes of it.
     *
     * @return the rank
     */
    Disagreement.Rank rank();

    /**
     * Why it has that rank.
     *
     * @return the reason
     */
    LocalizedText reason();

    /**
     * Begins a rival value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rival values. */
    class Builder extends ImmutableRivalValue.Builder {
        Builder() {}
    }
}
