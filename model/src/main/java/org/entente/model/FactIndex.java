package org.entente.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a base looks up often, worked out once. */
final class FactIndex {
    private final Directory<Organization> organizations;
    private final Directory<State> states;
    private final Directory<Membership> memberships;
    private final Directory<Milestone> milestones;
    private final Directory<CooperationArea> areas;
    private final Directory<Document> documents;
    private final Directory<Fact> facts;
    private final Map<OrganizationId, List<Organization>> byParent;
    private final Map<OrganizationId, List<Membership>> byOrganization;
    private final Map<MemberId, List<Membership>> byMember;
    private final List<StateCode> members;
    private final Map<StateCode, Integer> places = new HashMap<>();
    // By identity: to hash a membership takes longer than to work its period out.
    private final IdentityHashMap<Membership, Period> periods = new IdentityHashMap<>();
    private volatile @Nullable LaterNames laterNames;
    private final FactBase base;
    private final Map<OrganizationId, Tenure> tenures = new ConcurrentHashMap<>();
    private final Map<Set<OrganizationId>, NavigableSet<LocalDate>> turningDays = new ConcurrentHashMap<>();

    FactIndex(FactBase base) {
        this.base = base;
        Map<String, Fact> byId = base.byId();
        organizations = new Directory<>("organization", Organization.class, byId);
        states = new Directory<>("state", State.class, byId);
        memberships = new Directory<>("membership", Membership.class, byId);
        milestones = new Directory<>("milestone", Milestone.class, byId);
        areas = new Directory<>("area", CooperationArea.class, byId);
        documents = new Directory<>("document", Document.class, byId);
        facts = new Directory<>("fact", Fact.class, byId);
        byParent = grouped(base.organizations(), Organization::parent);
        byOrganization = grouped(base.memberships(), membership -> Optional.of(membership.organization()));
        byMember = grouped(base.memberships(), membership -> Optional.of(membership.member()));
        members = byMember.keySet().stream()
                .filter(StateCode.class::isInstance)
                .map(StateCode.class::cast)
                .toList();
        members.forEach(code -> places.put(code, places.size()));
        base.memberships().forEach(it -> periods.put(it, policyPeriod(it)));
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> facts, Function<T, Optional<K>> key) {
        Map<K, List<T>> groups = new HashMap<>();
        for (T fact : facts) {
            key.apply(fact)
                    .ifPresent(it ->
                            groups.computeIfAbsent(it, any -> new ArrayList<>()).add(fact));
        }
        groups.replaceAll((any, group) -> List.copyOf(group));
        return groups;
    }

    Directory<Organization> organizations() {
        return organizations;
    }

    Directory<State> states() {
        return states;
    }

    Directory<Membership> memberships() {
        return memberships;
    }

    Directory<Milestone> milestones() {
        return milestones;
    }

    Directory<CooperationArea> areas() {
        return areas;
    }

    Directory<Document> documents() {
        return documents;
    }

    Directory<Fact> facts() {
        return facts;
    }

    LaterNames laterNames() {
        // Collected when they are first asked for, as most bases are never asked; two threads may both do it.
        LaterNames known = laterNames;
        if (known == null) {
            known = new LaterNames(base.organizations());
            laterNames = known;
        }
        return known;
    }

    List<Organization> programmes(OrganizationId organization) {
        return byParent.getOrDefault(organization, List.of());
    }

    List<Membership> membershipsIn(OrganizationId organization) {
        return byOrganization.getOrDefault(organization, List.of());
    }

    List<Membership> membershipsOf(MemberId member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** Every state that ever belonged to something. */
    List<StateCode> members() {
        return members;
    }

    /** Where a state stands among the {@linkplain #members() members}. */
    int place(StateCode state) {
        return requireNonNull(places.get(state));
    }

    /** Who was counted as belonging to a body, at any time. */
    Tenure tenure(OrganizationId body) {
        return tenures.computeIfAbsent(body, id -> new Tenure(base, base.organization(id)));
    }

    /** The days on which somebody began or ceased to be counted as belonging to one of some bodies. */
    NavigableSet<LocalDate> turningDays(Set<OrganizationId> bodies) {
        return turningDays.computeIfAbsent(bodies, this::allTurningDays);
    }

    private NavigableSet<LocalDate> allTurningDays(Set<OrganizationId> bodies) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        bodies.forEach(body -> days.addAll(tenure(body).turningDays()));
        return Collections.unmodifiableNavigableSet(days);
    }

    Period period(Membership membership) {
        Period known = periods.get(membership);
        return known == null ? policyPeriod(membership) : known;
    }

    private Period policyPeriod(Membership membership) {
        return organizations
                .find(membership.organization())
                .map(body -> policyPeriod(membership, body))
                .orElse(new Period(Bound.unknown(), Bound.unknown()));
    }

    private static Period policyPeriod(Membership membership, Organization body) {
        Bound bodyEnd = body.dissolved().map(DatedFact::date).orElse(Bound.open());
        return new Period(
                date(membership, body.counting().starts(), Bound.unknown()),
                date(membership, body.counting().ends(), bodyEnd));
    }

    private static Bound date(Membership membership, List<MembershipEvent.Kind> kinds, Bound otherwise) {
        return membership.firstEvent(kinds).map(MembershipEvent::date).orElse(otherwise);
    }
}
