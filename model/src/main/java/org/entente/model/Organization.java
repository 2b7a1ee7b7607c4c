package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization, conference, council or programme (W3C ORG {@code Organization}).
 *
 * <p>A body that was renamed is one body: the OSCE is the CSCE under its later name. Immutable and thread-safe.
 */
@Value.Immutable
public interface Organization extends Fact, Named {

    /** What sort of body it is (Popolo {@code classification}). */
    enum Kind implements Coded {
        /** An alliance for collective defence. */
        ALLIANCE,
        /** A standing conference of states, without a founding treaty. */
        CONFERENCE,
        /** An organization of a region. */
        REGIONAL_ORGANIZATION,
        /** An organization open to all states. */
        GLOBAL_ORGANIZATION,
        /** A union with powers of its own. */
        UNION,
        /** A forum of consultation run by another body. */
        COUNCIL,
        /** A programme by which another body works with states that are not its members. */
        PARTNERSHIP_PROGRAMME
    }

    /**
     * The id.
     *
     * @return the id
     */
    OrganizationId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * What sort of body it was, and when.
     *
     * @return at least one, in the order of time
     */
    List<DatedKind> kinds();

    /**
     * Where it had its seat, and when.
     *
     * @return the seats in the order of time
     */
    List<Seat> seats();

    /**
     * When it began.
     *
     * @return the founding, if a source gives it
     */
    Optional<DatedFact> founded();

    /**
     * The first day on which it was no more.
     *
     * @return the dissolution, empty while it stands
     */
    Optional<DatedFact> dissolved();

    /**
     * The body that runs it.
     *
     * @return the parent of a programme or council
     */
    Optional<OrganizationId> parent();

    /**
     * The body in whose place it came.
     *
     * @return the predecessor
     */
    Optional<OrganizationId> predecessor();

    /**
     * Its own word for those who belong to it.
     *
     * @return such as "Ally", "participating State"
     */
    Terms terms();

    /**
     * Which events make somebody belong to it, and who is counted.
     *
     * @return the policy
     */
    CountingPolicy counting();

    /**
     * The bodies whose members belong to this one by that alone.
     *
     * @return ids, such as {@code nato} for the Euro-Atlantic Partnership Council
     */
    List<OrganizationId> includesMembersOf();

    /**
     * From its founding to its end.
     *
     * @return the period
     */
    default Period existence() {
        return new Period(
                founded().map(DatedFact::date).orElse(Bound.open()),
                dissolved().map(DatedFact::date).orElse(Bound.open()));
    }

    /**
     * What sort of body it was on a day.
     *
     * @param day the day asked about
     * @return the kind certain for that day, else the last one
     */
    default Kind kindOn(LocalDate day) {
        return kinds().stream()
                .filter(kind -> kind.isOn(day))
                .findFirst()
                .orElseGet(() -> kinds().get(kinds().size() - 1))
                .kind();
    }

    /**
     * Where it had its seat on a day.
     *
     * @param day the day asked about
     * @return the seat, empty if it had none or none is known
     */
    default Optional<Seat> seatOn(LocalDate day) {
        return seats().stream().filter(seat -> seat.isOn(day)).findFirst();
    }

    /** Refuses an organization without a name or a kind. */
    @Value.Check
    default void check() {
        Requirement.notEmpty(names(), "names");
        Requirement.notEmpty(kinds(), "kinds");
    }

    /**
     * Begins an organization.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds organizations. */
    class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
