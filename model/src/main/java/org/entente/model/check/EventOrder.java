package org.entente.model.check;

import java.util.List;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.PartialDate;

/** The events of a membership stand in the order of time. */
final class EventOrder implements Rule {

    @Override
    public String code() {
        return "event-order";
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.memberships().forEach(membership -> check(membership, report));
    }

    private static void check(Membership membership, Report report) {
        List<MembershipEvent> events = membership.events();
        for (int i = 1; i < events.size(); i++) {
            Optional<PartialDate> before = noEarlierThan(events.get(i - 1).date());
            Optional<PartialDate> after = noLaterThan(events.get(i).date());
            if (before.isPresent()
                    && after.isPresent()
                    && after.get().latest().isBefore(before.get().earliest())) {
                report.add(
                        membership.id().value(),
                        "events." + (i + 1) + ".date",
                        "this event comes before the one above it",
                        after.get().toString(),
                        "the one above is of " + before.get());
            }
        }
    }

    private static Optional<PartialDate> noEarlierThan(Bound date) {
        return date instanceof Bound.On ? date.namedDate() : Optional.empty();
    }

    private static Optional<PartialDate> noLaterThan(Bound date) {
        return date instanceof Bound.On || date instanceof Bound.By ? date.namedDate() : Optional.empty();
    }
}
