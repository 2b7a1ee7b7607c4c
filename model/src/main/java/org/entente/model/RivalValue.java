package org.entente.model;

import org.immutables.value.Value;

/**
 * One of several values that sources give.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RivalValue extends Sourced {

    /**
     * The value as text.
     *
     * @return such as {@code 1955-05-06}
     */
    String value();

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

    /** Refuses a value without text. */
    @Value.Check
    default void check() {
        Requirement.notBlank(value(), "value");
    }

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
