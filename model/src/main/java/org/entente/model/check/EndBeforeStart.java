package org.entente.model.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Dated;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.PartialDate;
import org.entente.model.Period;

/** Nothing ends before it has begun: neither a membership, nor a suspension, a name, a seat, a state or a milestone. */
final class EndBeforeStart implements Rule {

    @Override
    public String code() {
        return "end-before-start";
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.organizations().forEach(it -> {
            checkEach(it.id().value(), "names", it.names(), report);
            checkEach(it.id().value(), "kinds", it.kinds(), report);
            checkEach(it.id().value(), "seats", it.seats(), report);
            checkPeriod(it.id().value(), () -> "dissolved.date", it.existence(), report);
        });
        facts.states().forEach(it -> {
            checkEach(it.code().value(), "names", it.names(), report);
            checkPeriod(it.code().value(), () -> "exists.until", it.existence(), report);
        });
        facts.memberships().forEach(it -> {
            checkEach(it.id().value(), "suspensions", it.suspensions(), report);
            checkPeriod(it.id().value(), () -> endField(facts, it), facts.period(it), report);
        });
        facts.cooperations().forEach(it -> {
            checkPeriod(it.id().value(), () -> "until", it.period(), report);
            for (int i = 0; i < it.channels().size(); i++) {
                Channel channel = it.channels().get(i);
                Period period = new Period(channel.since(), channel.until());
                int number = i + 1;
                checkPeriod(it.id().value(), () -> "channels." + number + ".until", period, report);
            }
        });
        facts.milestones().stream()
                .filter(it -> it.end()
                        .filter(end -> end.latest().isBefore(it.date().earliest()))
                        .isPresent())
                .forEach(it -> add(it.id().value(), "end", it.date(), it.end().orElseThrow(), report));
    }

    private static String endField(FactBase facts, Membership membership) {
        Optional<MembershipEvent> end = facts.findOrganization(membership.organization())
                .flatMap(body -> membership.firstEvent(body.counting().ends()));
        return end.map(event -> "events." + (membership.events().indexOf(event) + 1) + ".date")
                .orElse("");
    }

    private static void checkEach(String fact, String field, List<? extends Dated> values, Report report) {
        for (int i = 0; i < values.size(); i++) {
            int number = i + 1;
            checkPeriod(
                    fact, () -> field + "." + number + ".until", values.get(i).period(), report);
        }
    }

    // The name of the field is put together only where it is told.
    private static void checkPeriod(String fact, Supplier<String> field, Period period, Report report) {
        Optional<PartialDate> start = seenFrom(period.start());
        Optional<PartialDate> end = period.end().namedDate();
        if (start.isPresent() && end.isPresent() && endsTooSoon(start.get(), period.end(), end.get())) {
            add(fact, field.get(), start.get(), end.get(), report);
        }
    }

    private static Optional<PartialDate> seenFrom(Bound start) {
        boolean held = start instanceof Bound.On || start instanceof Bound.Attested;
        return held ? start.namedDate() : Optional.empty();
    }

    // What was seen on the day on which it began ended after it.
    private static boolean endsTooSoon(PartialDate start, Bound bound, PartialDate end) {
        return bound instanceof Bound.Attested
                ? end.latest().isBefore(start.earliest())
                : !end.latest().isAfter(start.earliest());
    }

    private static void add(String fact, String field, PartialDate start, PartialDate end, Report report) {
        report.add(fact, field, "it ends before it begins", end.toString(), "it begins on " + start);
    }
}
