package org.entente.model;

import org.immutables.value.Value;

/**
 * For how long a state was one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Existence extends Dated, Sourced {

    /**
     * Begins an existence.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds existences. */
    class Builder extends ImmutableExistence.Builder {
        Builder() {}
    }
}
