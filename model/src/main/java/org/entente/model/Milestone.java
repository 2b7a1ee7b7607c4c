package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened (Popolo {@code Event}).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Milestone extends Fact, Sourced {

    /** What sort of event. */
    enum Kind implements Coded {
        /** A body began. */
        FOUNDING,
        /** A treaty was signed or entered into force. */
        TREATY,
        /** Heads of State or Government met. */
        SUMMIT,
        /** A document was adopted. */
        DOCUMENT,
        /** A decision was taken. */
        DECISION,
        /** Somebody joined. */
        ENLARGEMENT,
        /** A field mission began, changed or ended. */
        MISSION,
        /** A military operation began, changed or ended. */
        OPERATION,
        /** One body's representative spoke to another body. */
        ADDRESS,
        /** A working arrangement was made. */
        ARRANGEMENT,
        /** Participation or co-operation was suspended or resumed. */
        SUSPENSION,
        /** Any other event. */
        EVENT
    }

    /**
     * The id.
     *
     * @return the id
     */
    MilestoneId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * When; for a meeting of several days the day of its document.
     *
     * @return the date, as precise as the source
     */
    PartialDate date();

    /**
     * The last day of what lasted longer.
     *
     * @return the date; empty if it was one day or its end does not matter
     */
    Optional<PartialDate> end();

    /**
     * What sort of event.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What happened, in a few words.
     *
     * @return the title, without a full stop
     */
    LocalizedText title();

    /**
     * What happened, in one to three sentences that tell of nothing later.
     *
     * @return the summary
     */
    LocalizedText summary();

    /**
     * The bodies that it concerns.
     *
     * @return ids of organizations
     */
    List<OrganizationId> organizations();

    /**
     * The states that it concerns.
     *
     * @return codes
     */
    List<StateCode> states();

    /**
     * The areas of co-operation that it concerns.
     *
     * @return ids of areas
     */
    List<AreaId> areas();

    /**
     * The document that it produced.
     *
     * @return the id of the document
     */
    Optional<DocumentId> document();

    /**
     * How much it matters, from 1 (a detail) to 5 (a turning point).
     *
     * @return the weight
     */
    int weight();

    /**
     * Why it has that weight.
     *
     * @return the reason
     */
    Optional<LocalizedText> weightReason();

    /** Refuses a weight that is not from 1 to 5. */
    @Value.Check
    default void check() {
        Requirement.that(
                weight() >= 1 && weight() <= 5, "weight", "is " + weight() + ": 1 (a detail) to 5 (a turning point)");
    }

    /**
     * Whether it had certainly happened by the end of a day.
     *
     * @param day the day
     * @return true if its latest possible date is not after the day
     */
    default boolean hadHappenedBy(LocalDate day) {
        return !date().latest().isAfter(day);
    }

    /**
     * Begins a milestone.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds milestones. */
    class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
