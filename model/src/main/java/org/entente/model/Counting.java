package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/** Who among those who belong is counted: the organization's own policy, applied in one place. */
final class Counting {
    private Counting() {}

    static Optional<Suspension> suspension(Membership membership, LocalDate date) {
        // Asked of every member for every stretch of time: nearly always there is none.
        if (membership.suspensions().isEmpty()) {
            return Optional.empty();
        }
        for (Suspension suspension : membership.suspensions()) {
            if (suspension.isOn(date)) {
                return Optional.of(suspension);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody may have belonged, for all that the sources say. */
    static boolean mayBelong(FactBase facts, Membership membership, LocalDate date) {
        return !date.isBefore(possibleFrom(facts, membership))
                && date.isBefore(facts.period(membership).possibleUntil());
    }

    /** The first day on which somebody may have belonged: who was not there yet had not, unless the sources are certain of it. */
    static LocalDate possibleFrom(FactBase facts, Membership membership) {
        Period period = facts.period(membership);
        LocalDate there = existence(facts, membership.member()).possibleFrom();
        LocalDate first = there.isBefore(period.certainFrom()) ? there : period.certainFrom();
        return first.isAfter(period.possibleFrom()) ? first : period.possibleFrom();
    }

    private static Period existence(FactBase facts, MemberId member) {
        Optional<Period> existence = member instanceof StateCode state
                ? facts.findState(state).map(State::existence)
                : facts.findOrganization((OrganizationId) member).map(Organization::existence);
        return existence.orElse(Period.ALWAYS);
    }

    static boolean isCounted(Membership membership, CountingPolicy policy, LocalDate date) {
        return membership.role() == Membership.Role.MEMBER
                && suspension(membership, date)
                        .map(it -> policy.suspendedCount().contains(it.of()))
                        .orElse(true);
    }
}
