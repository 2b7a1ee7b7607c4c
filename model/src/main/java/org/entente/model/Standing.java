package org.entente.model;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How somebody stood to an organization on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Standing extends Sourced {

    /** Whether a membership was in force on the day. */
    enum Status implements Coded {
        /** It was. */
        CURRENT,
        /** It was suspended: neither in nor out. */
        SUSPENDED
    }

    /**
     * Who.
     *
     * @return the member
     */
    MemberId member();

    /**
     * The name of the day, as the organization wrote it.
     *
     * @return the name
     */
    DatedName name();

    /**
     * Today's name.
     *
     * @return the name; equal to {@link #name} if it has not changed
     */
    DatedName nameToday();

    /**
     * To what.
     *
     * @return the organization asked about
     */
    OrganizationId organization();

    /**
     * The membership that it rests on.
     *
     * @return a membership in the organization, or in the body through which it belongs
     */
    Membership membership();

    /**
     * The body through whose membership it belongs.
     *
     * @return such as {@code nato} for an Ally in the Euro-Atlantic Partnership Council; empty for a membership of its own
     */
    Optional<OrganizationId> through();

    /**
     * In what quality.
     *
     * @return the role
     */
    default Membership.Role role() {
        return membership().role();
    }

    /**
     * From when to when, unbroken.
     *
     * @return the period by the organization's policy; a partner that became an Ally belongs to a council of both from its first day
     *     as a partner
     */
    Period period();

    /**
     * The suspension in force on the day.
     *
     * @return the suspension, empty if there was none
     */
    Optional<Suspension> suspension();

    /**
     * Whether it was suspended on the day.
     *
     * @return the status
     */
    default Status status() {
        return suspension().isPresent() ? Status.SUSPENDED : Status.CURRENT;
    }

    /**
     * Whether it is counted, by the organization's policy.
     *
     * @return false for other roles than {@link Membership.Role#MEMBER} and for suspensions that the policy does not count
     */
    boolean counted();

    /**
     * The name of the day in a language.
     *
     * @param locale the language
     * @return the name, in English where there is none in that language
     */
    default String name(Locale locale) {
        return name().name().text(locale);
    }

    /**
     * Begins a standing.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds standings. */
    class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
