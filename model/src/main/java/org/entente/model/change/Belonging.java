package org.entente.model.change;

import java.util.List;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.Suspension;

/** Tells of joining, leaving and suspension: the body first, as "NATO: Spain joined". */
final class Belonging {
    private final FactBase facts;
    private final Naming naming;

    Belonging(FactBase facts) {
        this.facts = facts;
        this.naming = new Naming(facts);
    }

    /** Who came to belong to a body by a membership in it, or in a body through which it belongs. */
    Change joined(Membership membership, OrganizationId body, Bound date) {
        String how = membership
                .continues()
                .flatMap(facts::findMembership)
                .map(it -> " took over the seat of " + naming.on(it.member(), dayBefore(date), body))
                .orElse(date instanceof Bound.Attested ? " belonged" : " joined");
        return change(Change.Kind.JOINED, membership, date)
                .sentence(who(membership, body, date) + how + quality(membership))
                .sources(start(membership).map(MembershipEvent::sources).orElse(List.of()))
                .build();
    }

    /** Who ceased to belong to a body. */
    Change left(Membership membership, OrganizationId body, Bound date) {
        Optional<MembershipEvent> end = end(membership);
        return change(Change.Kind.LEFT, membership, date)
                .sentence(who(membership, body, dayBefore(date)) + " left" + quality(membership)
                        + why(membership, end, date))
                .sources(end.map(MembershipEvent::sources).orElse(List.of()))
                .build();
    }

    /** Who is not certain to have belonged from a day on, as nobody says when it left. */
    Change lostSightOf(Membership membership, OrganizationId body, Bound date) {
        return change(Change.Kind.LEFT, membership, date)
                .sentence(who(membership, body, dayBefore(date)) + " is not known to have belonged any longer"
                        + quality(membership))
                .sources(end(membership).map(MembershipEvent::sources).orElse(List.of()))
                .build();
    }

    // On the first day out a state or body can have another name, or be no more.
    private static Bound dayBefore(Bound date) {
        return date.namedDate()
                .map(PartialDate::earliest)
                .map(day -> Bound.on(day.minusDays(1)))
                .orElse(date);
    }

    private String why(Membership membership, Optional<MembershipEvent> end, Bound date) {
        return switch (end.map(MembershipEvent::kind).orElse(MembershipEvent.Kind.DISSOLVED)) {
            case BECAME_MEMBER ->
                ", having "
                        + parent(membership)
                                .map(it -> "joined " + naming.on(it, date))
                                .orElse("become a full member");
            case SUCCEEDED ->
                successor(membership)
                        .map(it -> ", its seat being taken over by " + naming.on(it.member(), date))
                        .orElse("");
            case STATE_ENDED -> ", as the state came to an end";
            case DISSOLVED -> ", as the body came to an end";
            default -> "";
        };
    }

    private Optional<OrganizationId> parent(Membership membership) {
        return facts.findOrganization(membership.organization()).flatMap(Organization::parent);
    }

    private Optional<Membership> successor(Membership membership) {
        return facts.membershipsIn(membership.organization()).stream()
                .filter(it -> it.continues().filter(membership.id()::equals).isPresent())
                .findFirst();
    }

    /** Whose membership was suspended. */
    Change suspended(Membership membership, OrganizationId body, Suspension suspension, Bound date) {
        String by = suspension
                .decidedBy()
                .filter(it -> !it.equals(body))
                .map(it -> " by " + naming.on(it, date))
                .orElse("");
        return change(Change.Kind.SUSPENDED, membership, date)
                .sentence(who(membership, body, date) + " was suspended" + by + of(suspension))
                .sources(suspension.sources())
                .build();
    }

    /** Whose suspension ended. */
    Change resumed(Membership membership, OrganizationId body, Suspension suspension, Bound date) {
        return change(Change.Kind.RESUMED, membership, date)
                .sentence(who(membership, body, date) + " was suspended no longer" + of(suspension))
                .sources(suspension.sources())
                .build();
    }

    private static Change.Builder change(Change.Kind kind, Membership membership, Bound date) {
        Change.Builder change = new Change.Builder();
        change.kind(kind).fact(membership.id().value()).date(date.namedDate().map(it -> date));
        return change;
    }

    private String who(Membership membership, OrganizationId body, Bound date) {
        return naming.on(body, date) + ": " + naming.on(membership.member(), date, body);
    }

    private static String of(Suspension suspension) {
        return switch (suspension.of()) {
            case PARTICIPATION -> " (participation)";
            case REPRESENTATION -> " (rights of representation)";
            case PRACTICAL_COOPERATION -> " (practical co-operation)";
        };
    }

    private static String quality(Membership membership) {
        return switch (membership.role()) {
            case MEMBER -> "";
            case ASSOCIATE -> " as an associate";
            case OBSERVER -> " as an observer";
            case ASSOCIATE_PARTNER -> " as an associate partner";
        };
    }

    /** The event by which a membership began to count. */
    Optional<MembershipEvent> start(Membership membership) {
        return facts.findOrganization(membership.organization())
                .flatMap(body -> membership.firstEvent(body.counting().starts()));
    }

    /** The event by which a membership ceased to count. */
    Optional<MembershipEvent> end(Membership membership) {
        return facts.findOrganization(membership.organization())
                .flatMap(body -> membership.firstEvent(body.counting().ends()));
    }
}
