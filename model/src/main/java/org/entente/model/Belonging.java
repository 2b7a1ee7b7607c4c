package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The unbroken time that somebody belonged to a body whose members another body's members are too.
 *
 * <p>A partner that becomes an Ally goes on belonging to the council of both, on another ground: it neither left nor joined.
 */
final class Belonging {
    private final FactBase facts;
    private final Organization body;

    Belonging(FactBase facts, Organization body) {
        this.facts = facts;
        this.body = body;
    }

    /** The memberships in full that adjoin each other, this one among them, in the order of time; any other stands alone. */
    List<Membership> around(Membership membership) {
        if (membership.role() != Membership.Role.MEMBER) {
            return List.of(membership);
        }
        List<Membership> others = grounds(membership.member());
        if (others.size() == 1) {
            return others;
        }
        others.remove(membership);
        List<Membership> chain = new ArrayList<>(List.of(membership));
        take(others, (it, other) -> adjoin(other, it), membership).forEach(it -> chain.add(0, it));
        chain.addAll(take(others, this::adjoin, membership));
        return chain;
    }

    /** From the start of the first to the end of the last. */
    Period period(List<Membership> chain) {
        return new Period(
                period(chain.get(0)).start(),
                period(chain.get(chain.size() - 1)).end());
    }

    private static List<Membership> take(
            List<Membership> others, BiPredicate<Membership, Membership> next, Membership from) {
        List<Membership> taken = new ArrayList<>();
        Optional<Membership> found = Optional.of(from);
        while (found.isPresent()) {
            Membership last = found.get();
            found = others.stream().filter(other -> next.test(last, other)).findFirst();
            found.ifPresent(taken::add);
            found.ifPresent(others::remove);
        }
        return taken;
    }

    private boolean adjoin(Membership earlier, Membership later) {
        Bound end = period(earlier).end();
        return end instanceof Bound.On && end.equals(period(later).start());
    }

    private List<Membership> grounds(MemberId member) {
        List<Membership> grounds = new ArrayList<>();
        addGrounds(member, body.id(), grounds);
        body.includesMembersOf().forEach(id -> addGrounds(member, id, grounds));
        return grounds;
    }

    private void addGrounds(MemberId member, OrganizationId id, List<Membership> grounds) {
        for (Membership it : facts.membershipsOf(member)) {
            if (it.organization().equals(id) && it.role() == Membership.Role.MEMBER) {
                grounds.add(it);
            }
        }
    }

    // Who belongs to a body by belonging to another does so only while that body lasts.
    private Period period(Membership membership) {
        Period own = facts.period(membership);
        return membership.organization().equals(body.id()) ? own : own.within(body.existence());
    }
}
