package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a state or an organization belonged to an organization (W3C ORG {@code Membership}).
 *
 * <p>Which of its events is the start and which the end is the organization's policy, see {@link FactBase#period}. A second
 * joining is a second membership. Immutable and thread-safe.
 */
@Value.Immutable
public interface Membership extends Fact {

    /** In what quality somebody belongs. */
    enum Role implements Coded {
        /** In full, in the body's own sense: as a member, participant or partner. */
        MEMBER,
        /** As an associate member. */
        ASSOCIATE,
        /** As an observer. */
        OBSERVER,
        /** As an associate partner. */
        ASSOCIATE_PARTNER
    }

    /**
     * The id.
     *
     * @return the id
     */
    MembershipId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * The body.
     *
     * @return the id of the organization
     */
    OrganizationId organization();

    /**
     * Who belonged to it.
     *
     * @return a state's code or an organization's id
     */
    MemberId member();

    /**
     * In what quality.
     *
     * @return the role; if nothing is said {@link Role#MEMBER}
     */
    @Value.Default
    default Role role() {
        return Role.MEMBER;
    }

    /**
     * The steps, in the order of time.
     *
     * @return at least one
     */
    List<MembershipEvent> events();

    /**
     * The times in which it was suspended.
     *
     * @return the suspensions, in the order of time
     */
    List<Suspension> suspensions();

    /**
     * The membership whose seat this one continues.
     *
     * @return the id of the predecessor's membership
     */
    Optional<MembershipId> continues();

    /**
     * A remark, where the dates alone would mislead.
     *
     * @return the remark
     */
    Optional<LocalizedText> note();

    /** Refuses a membership without events. */
    @Value.Check
    default void check() {
        Requirement.notEmpty(events(), "events");
    }

    /**
     * The first event that has one of the kinds, the kinds taken in their order.
     *
     * @param kinds the kinds, the preferred one first
     * @return the event, empty if there is none
     */
    default Optional<MembershipEvent> firstEvent(List<MembershipEvent.Kind> kinds) {
        for (MembershipEvent.Kind kind : kinds) {
            for (MembershipEvent event : events()) {
                if (event.kind() == kind) {
                    return Optional.of(event);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Begins a membership.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds memberships. */
    class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
