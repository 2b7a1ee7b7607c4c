package org.entente.model.check;

import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Period;
import org.entente.model.Succession;

/** A state that continues another has a membership wherever the other had one to the last, and says whose seat it continues. */
final class SuccessionWithoutSeat implements Rule {

    @Override
    public String code() {
        return "succession-without-seat";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.successions().stream()
                .filter(it -> it.kind() == Succession.Kind.CONTINUES)
                .forEach(it -> check(facts, it, report));
    }

    private static void check(FactBase facts, Succession succession, Report report) {
        facts.membershipsOf(succession.from()).stream()
                .filter(seat -> lastedUntil(facts, seat, succession))
                .filter(seat -> !isContinued(facts, seat, succession))
                .forEach(seat -> report.add(
                        succession.id().value(),
                        "kind",
                        "'" + succession.to() + "' has no membership that continues this seat",
                        seat.id().value(),
                        "add 'continues: " + seat.id() + "' to its membership in " + seat.organization()));
    }

    private static boolean lastedUntil(FactBase facts, Membership seat, Succession succession) {
        Period period = facts.period(seat);
        return succession
                .date()
                .namedDate()
                .map(day -> !period.possibleFrom().isAfter(day.earliest())
                        && !period.possibleUntil().isBefore(day.earliest()))
                .orElse(false);
    }

    private static boolean isContinued(FactBase facts, Membership seat, Succession succession) {
        return facts.membershipsOf(succession.to()).stream()
                .anyMatch(it -> it.continues().filter(seat.id()::equals).isPresent());
    }
}
