package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/** Who among those who belong is counted: the organization's own policy, applied in one place. */
final class Counting {
    private Counting() {}

    static Optional<Suspension> suspension(Membership membership, LocalDate date) {
        return membership.suspensions().stream().filter(it -> it.isOn(date)).findFirst();
    }

    static boolean isCounted(Membership membership, CountingPolicy policy, LocalDate date) {
        return membership.role() == Membership.Role.MEMBER
                && suspension(membership, date)
                        .map(it -> policy.suspendedCount().contains(it.of()))
                        .orElse(true);
    }
}
