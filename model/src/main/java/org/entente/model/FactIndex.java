package org.entente.model;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private final LaterNames laterNames;
    private final FactBase base;
    private final Map<OrganizationId, Tenure> tenures = new ConcurrentHashMap<>();

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
        laterNames = new LaterNames(base.organizations());
        byParent = base.organizations().stream()
                .filter(body -> body.parent().isPresent())
                .collect(groupingBy(body -> body.parent().orElseThrow(), toUnmodifiableList()));
        byOrganization =
                base.memberships().stream().collect(groupingBy(Membership::organization, toUnmodifiableList()));
        byMember = base.memberships().stream().collect(groupingBy(Membership::member, toUnmodifiableList()));
        members = byMember.keySet().stream()
                .filter(StateCode.class::isInstance)
                .map(StateCode.class::cast)
                .toList();
        members.forEach(code -> places.put(code, places.size()));
        base.memberships().forEach(it -> periods.put(it, policyPeriod(it)));
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
        return laterNames;
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
