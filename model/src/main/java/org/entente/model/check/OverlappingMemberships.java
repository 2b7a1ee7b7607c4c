package org.entente.model.check;

import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Period;

/** Nobody belongs to one body twice at the same time, in the same quality. */
final class OverlappingMemberships implements Rule {

    @Override
    public String code() {
        return "overlapping-memberships";
    }

    @Override
    public void check(FactBase facts, Report report) {
        for (Organization body : facts.organizations()) {
            List<Membership> memberships = facts.membershipsIn(body.id());
            for (int i = 0; i < memberships.size(); i++) {
                for (Membership later : memberships.subList(i + 1, memberships.size())) {
                    checkPair(facts, memberships.get(i), later, report);
                }
            }
        }
    }

    private static void checkPair(FactBase facts, Membership one, Membership other, Report report) {
        boolean same = one.member().equals(other.member()) && one.role() == other.role();
        if (same && overlap(facts.period(one), facts.period(other))) {
            report.add(
                    other.id().value(),
                    "",
                    one.member() + " belongs to " + one.organization() + " in two memberships at the same time",
                    facts.period(other).start() + " to " + facts.period(other).end(),
                    "'" + one.id() + "' runs from " + facts.period(one).start() + " to "
                            + facts.period(one).end());
        }
    }

    private static boolean overlap(Period one, Period other) {
        return one.certainFrom().isBefore(other.certainUntil())
                && other.certainFrom().isBefore(one.certainUntil());
    }
}
