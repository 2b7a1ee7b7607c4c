package org.entente.model;

import org.immutables.value.Value;

/**
 * A day of which the sources speak: a founding or a dissolution.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface DatedFact extends Sourced {

    /**
     * When.
     *
     * @return the bound, as precise as the source
     */
    Bound date();

    /**
     * Begins a dated fact.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds dated facts. */
    class Builder extends ImmutableDatedFact.Builder {
        Builder() {}
    }
}
