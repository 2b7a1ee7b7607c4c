package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a state came in the place of another, in whole or in part (W3C ORG {@code ChangeEvent}).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Succession extends Fact, Sourced {

    /** How the one follows from the other. */
    enum Kind implements Coded {
        /** The same person in international law, and so the same seats. */
        CONTINUES,
        /** A successor, whose seats are new. */
        SUCCEEDS,
        /** A part that became a state while the rest went on. */
        SEPARATES_FROM,
        /** A state that became part of another. */
        ACCEDES_TO,
        /** Admitted as a new state, whatever it claimed to continue. */
        NEWLY_ADMITTED
    }

    /**
     * The id.
     *
     * @return the id
     */
    SuccessionId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * The state before.
     *
     * @return its code
     */
    StateCode from();

    /**
     * The state after.
     *
     * @return its code
     */
    StateCode to();

    /**
     * When.
     *
     * @return the bound, as precise as the source
     */
    Bound date();

    /**
     * How.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * A remark.
     *
     * @return the remark
     */
    Optional<LocalizedText> note();

    /**
     * Begins a succession.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds successions. */
    class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
