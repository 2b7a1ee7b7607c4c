package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a membership: an invitation, a signature, a deposit, a departure.
 *
 * <p>Signature, ratification, entry into force, invitation, deposit and admission are different days. Immutable and thread-safe.
 */
@Value.Immutable
public interface MembershipEvent extends Sourced {

    /** The steps, in the order in which they come. */
    enum Kind implements Coded {
        /** The body invited the member. */
        INVITED,
        /** The member applied. */
        APPLIED,
        /** The treaty, protocol or framework document was signed. */
        SIGNED,
        /** The member ratified it. */
        RATIFIED,
        /** The instrument was deposited with the depositary. */
        DEPOSITED,
        /** The treaty entered into force for the member. */
        IN_FORCE,
        /** The body admitted the member. */
        ADMITTED,
        /** The member joined, no further step being told apart. */
        JOINED,
        /** The member gave notice that it would leave. */
        NOTIFIED_WITHDRAWAL,
        /** The first day on which the member was out, by its own will or the body's. */
        LEFT,
        /** A partner became a full member. */
        BECAME_MEMBER,
        /** The seat went to another state. */
        SUCCEEDED,
        /** The state came to an end. */
        STATE_ENDED,
        /** The body came to an end. */
        DISSOLVED
    }

    /**
     * Which step.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * When; for an end, the first day no longer in.
     *
     * @return the bound, as precise as the source
     */
    Bound date();

    /**
     * A remark, where the date alone would mislead.
     *
     * @return the remark
     */
    Optional<LocalizedText> note();

    /**
     * Begins an event.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds events. */
    class Builder extends ImmutableMembershipEvent.Builder {
        Builder() {}
    }
}
