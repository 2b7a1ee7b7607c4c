package org.entente.model;

import org.immutables.value.Value;

/**
 * What sort of body an organization was for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface DatedKind extends Dated, Sourced {

    /**
     * The sort of body.
     *
     * @return the kind
     */
    Organization.Kind kind();

    /**
     * Begins a dated kind.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds dated kinds. */
    class Builder extends ImmutableDatedKind.Builder {
        Builder() {}
    }
}
