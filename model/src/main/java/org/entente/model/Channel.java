package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way in which bodies work together.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Channel extends Sourced {

    /** What sort of way. */
    enum Kind implements Coded {
        /** Talks between the staffs. */
        STAFF_TALKS,
        /** Addresses of one body's representatives to the other. */
        ADDRESS,
        /** Liaison officers or offices. */
        LIAISON,
        /** Working together in the field. */
        FIELD,
        /** Courses and exercises. */
        TRAINING,
        /** Exchanges among experts. */
        EXPERT_EXCHANGE,
        /** Talks among representatives. */
        POLITICAL_DIALOGUE,
        /** A document that binds both or calls for it. */
        DOCUMENT
    }

    /**
     * What sort of way.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What is done.
     *
     * @return the description
     */
    LocalizedText description();

    /**
     * How often.
     *
     * @return such as "yearly"
     */
    Optional<LocalizedText> frequency();

    /**
     * Since when.
     *
     * @return the bound
     */
    @Value.Default
    default Bound since() {
        return Bound.unknown();
    }

    /**
     * The first day on which it was no longer so.
     *
     * @return the bound; {@link Bound.Open} while it goes on
     */
    @Value.Default
    default Bound until() {
        return Bound.open();
    }

    /**
     * Begins a channel.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds channels. */
    class Builder extends ImmutableChannel.Builder {
        Builder() {}
    }
}
