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
            for (Membership membership : facts.membershipsIn(body.id())) {
                checkLater(facts, membership, report);
            }
        }
    }

    // A member has few memberships, a body has many.
    private static void checkLater(FactBase facts, Membership membership, Report report) {
        List<Membership> all = facts.membershipsOf(membership.member());
        for (Membership later : all.subList(all.indexOf(membership) + 1, all.size())) {
            if (later.organization().equals(membership.organization())) {
                checkPair(facts, membership, later, report);
            }
        }
    }

    private static void checkPair(FactBase facts, Membership one, Membership other, Report report) {
        if (one.role() == other.role() && overlap(facts.period(one), facts.period(other))) {
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
