package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state, of today or of former days.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface State extends Fact, Named {

    /**
     * The code of ISO 3166.
     *
     * @return the code
     */
    StateCode code();

    @Override
    default FactId factId() {
        return code();
    }

    /**
     * For how long it was a state.
     *
     * @return the existence; empty if it was one throughout
     */
    Optional<Existence> exists();

    /**
     * From when to when it was a state.
     *
     * @return the period, {@link Period#ALWAYS} if nothing else is said
     */
    default Period existence() {
        return exists().map(Existence::period).orElse(Period.ALWAYS);
    }

    /** Refuses a state without a name. */
    @Value.Check
    default void check() {
        Requirement.notEmpty(names(), "names");
    }

    /**
     * Begins a state.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds states. */
    class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}
