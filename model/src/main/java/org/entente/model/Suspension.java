package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time in which a member was neither in nor out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Suspension extends Dated, Sourced {

    /** What was suspended. */
    enum Kind implements Coded {
        /** Taking part altogether (Yugoslavia in the CSCE). */
        PARTICIPATION,
        /** The rights of representation (Council of Europe, Article 8 of its Statute). */
        REPRESENTATION,
        /** Practical co-operation (Russia with NATO). */
        PRACTICAL_COOPERATION
    }

    /**
     * What was suspended.
     *
     * @return the kind
     */
    Kind of();

    /**
     * The body that decided it.
     *
     * @return the id of the organization; empty if it was the member itself, or is not known
     */
    Optional<OrganizationId> decidedBy();

    /**
     * A remark, where the dates alone would mislead.
     *
     * @return the remark
     */
    Optional<LocalizedText> note();

    /**
     * Begins a suspension.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds suspensions. */
    class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
