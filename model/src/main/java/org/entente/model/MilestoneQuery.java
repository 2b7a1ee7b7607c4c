package org.entente.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which milestones somebody wants: what is left out is not asked about.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface MilestoneQuery {

    /** The order of time, and where two fall on one date the weightier first. */
    Comparator<Milestone> BY_TIME = MilestoneQuery::compareByTime;

    private static int compareByTime(Milestone one, Milestone other) {
        int byDate = one.date().compareTo(other.date());
        int byWeight = Integer.compare(other.weight(), one.weight());
        return byDate != 0 ? byDate : byWeight != 0 ? byWeight : one.id().compareTo(other.id());
    }

    /**
     * The bodies, each of which the milestone must concern.
     *
     * @return ids; empty for any
     */
    Set<OrganizationId> organizations();

    /**
     * The area that it must concern.
     *
     * @return the id
     */
    Optional<AreaId> area();

    /**
     * The state that it must concern.
     *
     * @return the code
     */
    Optional<StateCode> state();

    /**
     * The first day.
     *
     * @return the day; a milestone that may lie before it is left out
     */
    Optional<LocalDate> from();

    /**
     * The last day.
     *
     * @return the day; a milestone that may lie after it is left out
     */
    Optional<LocalDate> to();

    /**
     * Whether a milestone is among those asked for.
     *
     * @param milestone the milestone
     * @return true if it is
     */
    default boolean accepts(Milestone milestone) {
        return milestone.organizations().containsAll(organizations())
                && area().map(milestone.areas()::contains).orElse(true)
                && state().map(milestone.states()::contains).orElse(true)
                && from().map(day -> !milestone.date().earliest().isBefore(day)).orElse(true)
                && to().map(milestone::hadHappenedBy).orElse(true);
    }

    /**
     * Begins a query.
     *
     * @return an empty builder, which asks for every milestone
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds queries. */
    class Builder extends ImmutableMilestoneQuery.Builder {
        Builder() {}
    }
}
