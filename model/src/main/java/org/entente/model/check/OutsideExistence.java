package org.entente.model.check;

import java.time.LocalDate;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.StateCode;

/**
 * A membership lies within the existence of the state and of the body.
 *
 * <p>A seat can outlive a state, or precede its recognition; then the membership says why in its {@code note}.
 */
final class OutsideExistence implements Rule {

    @Override
    public String code() {
        return "outside-existence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(FactBase facts, Report report) {
        for (Membership membership : facts.memberships()) {
            if (membership.note().isEmpty()) {
                checkState(facts, membership, report);
                checkBody(facts, membership, report);
            }
        }
    }

    private static void checkState(FactBase facts, Membership membership, Report report) {
        if (membership.member() instanceof StateCode code
                && facts.findState(code).isPresent()) {
            Period existence = facts.state(code).existence();
            check(facts, membership, existence, "the state '" + code + "'", report);
        }
    }

    private static void checkBody(FactBase facts, Membership membership, Report report) {
        facts.findOrganization(membership.organization())
                .map(Organization::existence)
                .ifPresent(existence ->
                        check(facts, membership, existence, "the body '" + membership.organization() + "'", report));
    }

    private static void check(FactBase facts, Membership membership, Period existence, String whose, Report report) {
        Period period = facts.period(membership);
        boolean early = period.certainFrom().isBefore(existence.possibleFrom());
        boolean late = existence.possibleUntil().isBefore(LocalDate.MAX)
                && period.certainUntil().isAfter(existence.possibleUntil());
        if (early || late) {
            report.add(
                    membership.id().value(),
                    "",
                    "this membership reaches beyond the existence of " + whose,
                    period.start() + " to " + period.end(),
                    "it existed from " + existence.start() + " to " + existence.end()
                            + "; mend it, or say why in 'note'");
        }
    }
}
