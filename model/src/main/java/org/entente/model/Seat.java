package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an organization had its seat for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Seat extends Dated, Sourced {

    /**
     * The town.
     *
     * @return such as "Brussels"
     */
    LocalizedText place();

    /**
     * The state that it lies in.
     *
     * @return the code
     */
    Optional<StateCode> state();

    /**
     * Begins a seat.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds seats. */
    class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
