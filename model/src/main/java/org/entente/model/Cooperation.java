package org.entente.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * That bodies work together in an area, since when, and through which channels.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Cooperation extends Fact, Sourced {

    /**
     * The id.
     *
     * @return the id
     */
    CooperationId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * Who works together.
     *
     * @return ids of at least two organizations
     */
    List<OrganizationId> organizations();

    /**
     * In which area.
     *
     * @return the id of the area
     */
    AreaId area();

    /**
     * Since when.
     *
     * @return the bound; {@link Bound.Unknown} if nobody says
     */
    @Value.Default
    default Bound since() {
        return Bound.unknown();
    }

    /**
     * The first day on which they no longer did.
     *
     * @return the bound; {@link Bound.Open} while it goes on
     */
    @Value.Default
    default Bound until() {
        return Bound.open();
    }

    /**
     * What they do.
     *
     * @return the summary
     */
    LocalizedText summary();

    /**
     * By which ways.
     *
     * @return the channels
     */
    List<Channel> channels();

    /**
     * From when to when.
     *
     * @return the period
     */
    default Period period() {
        return new Period(since(), until());
    }

    /** Refuses a co-operation of one alone. */
    @Value.Check
    default void check() {
        Requirement.that(
                organizations().size() >= 2,
                "organizations",
                "names " + organizations().size() + ": at least two work together");
    }

    /**
     * Begins a co-operation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds co-operations. */
    class Builder extends ImmutableCooperation.Builder {
        Builder() {}
    }
}
