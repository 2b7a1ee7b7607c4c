package org.entente.export.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Period;
import org.entente.model.Suspension;

/**
 * When each member was counted as belonging to a body: memberships cut to the time of the body, without suspensions that are not
 * counted, and with those who belong by belonging to another body.
 *
 * <p>On every day these are the members that {@link org.entente.model.AsOf#members} gives; formulas cannot ask it.
 */
final class CountedMemberships {
    private static final Comparator<CountedMembership> ORDER = Comparator.comparing(CountedMembership::body)
            .thenComparing(it -> it.member().value())
            .thenComparing(it -> it.span().from());

    private final FactBase facts;
    private final Organization body;
    private final Span existence;
    private final Map<MemberId, List<Membership>> grounds = new HashMap<>();
    private final Map<MemberId, List<Span>> held = new HashMap<>();
    private final Map<MemberId, List<Span>> counted = new HashMap<>();
    private final List<CountedMembership> found = new ArrayList<>();

    private CountedMemberships(FactBase facts, Organization body) {
        this.facts = facts;
        this.body = body;
        this.existence = Span.certain(body.existence());
        Stream.concat(Stream.of(body.id()), body.includesMembersOf().stream())
                .flatMap(id -> members(id).stream())
                .forEach(it -> grounds.computeIfAbsent(it.member(), member -> new ArrayList<>())
                        .add(it));
    }

    /** All of them, sorted by body, member and time. */
    static List<CountedMembership> of(FactBase facts) {
        return facts.organizations().stream()
                .flatMap(body -> new CountedMemberships(facts, body).all().stream())
                .sorted(ORDER)
                .toList();
    }

    private List<CountedMembership> all() {
        members(body.id()).forEach(it -> add(it, Optional.empty(), counted));
        // Who is a member in its own right does not belong through another body as well, even while it is suspended.
        body.includesMembersOf()
                .forEach(through -> members(through).forEach(it -> add(it, Optional.of(through), held)));
        return found;
    }

    private List<Membership> members(OrganizationId id) {
        return facts.membershipsIn(id).stream()
                .filter(it -> it.role() == Membership.Role.MEMBER)
                .toList();
    }

    private void add(Membership membership, Optional<OrganizationId> through, Map<MemberId, List<Span>> taken) {
        MemberId member = membership.member();
        Span whole = Span.certain(facts.period(membership)).and(existence);
        List<Span> barred = new ArrayList<>(taken.getOrDefault(member, List.of()));
        barred.addAll(suspended(membership));
        for (Span span : whole.without(barred)) {
            found.add(new CountedMembership(body.id(), member, since(membership), span, membership, through));
            counted.computeIfAbsent(member, it -> new ArrayList<>()).add(span);
        }
        held.computeIfAbsent(member, it -> new ArrayList<>()).add(whole);
    }

    /** When it was suspended such that it was not counted; of several suspensions on a day the first is the one that matters. */
    private List<Span> suspended(Membership membership) {
        List<Suspension.Kind> harmless =
                facts.organization(membership.organization()).counting().suspendedCount();
        List<Span> earlier = new ArrayList<>();
        List<Span> suspended = new ArrayList<>();
        for (Suspension suspension : membership.suspensions()) {
            Span span = Span.certain(suspension.period());
            if (!harmless.contains(suspension.of())) {
                suspended.addAll(span.without(earlier));
            }
            earlier.add(span);
        }
        return suspended;
    }

    /** Since when it belonged on this ground and those that adjoin it. */
    private Bound since(Membership membership) {
        List<Membership> others = new ArrayList<>(grounds.getOrDefault(membership.member(), List.of()));
        Bound start = period(membership).start();
        for (Optional<Membership> before = Optional.of(membership); before.isPresent(); ) {
            others.remove(before.get());
            Bound latest = period(before.get()).start();
            start = latest;
            before = others.stream()
                    .filter(it -> latest instanceof Bound.On && period(it).end().equals(latest))
                    .findFirst();
        }
        return start;
    }

    private Period period(Membership membership) {
        Period own = facts.period(membership);
        return membership.organization().equals(body.id()) ? own : own.within(body.existence());
    }
}
