package org.entente.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.AreaId;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;
import org.entente.model.check.References;

/** Which facts lie within a scope: those about its bodies, areas and states. */
final class Scopes {
    private final Set<OrganizationId> bodies;
    private final Set<AreaId> areas;
    private final Set<StateCode> states;
    private final boolean byBody;

    private Scopes(Set<OrganizationId> bodies, Set<AreaId> areas, Set<StateCode> states, boolean byBody) {
        this.bodies = bodies;
        this.areas = areas;
        this.states = states;
        this.byBody = byBody;
    }

    /** What lies within a scope of what a day knew of some facts. */
    static Scopes of(FactBase facts, Past past, Scope scope) {
        if (scope instanceof Scope.Between it) {
            return ofBodies(facts, past, it.organizations());
        }
        if (scope instanceof Scope.About it) {
            return ofBodies(facts, past, List.of(it.organization()));
        }
        if (scope instanceof Scope.Area it) {
            Set<AreaId> areas = withParts(facts, facts.area(it.area()).id());
            return new Scopes(bodiesWorkingIn(facts, past, areas), areas, Set.of(), false);
        }
        StateCode state = ((Scope.OfState) scope).state();
        Set<OrganizationId> bodies = facts.membershipsOf(state).stream()
                .filter(past::knew)
                .map(Membership::organization)
                .collect(Collectors.toSet());
        // A milestone names no state that was not there yet.
        return new Scopes(bodies, Set.of(), past.knew(facts.state(state)) ? Set.of(state) : Set.of(), false);
    }

    private static Scopes ofBodies(FactBase facts, Past past, List<OrganizationId> named) {
        Set<OrganizationId> bodies = new LinkedHashSet<>();
        // A body that was not there yet is left out.
        named.stream()
                .map(facts::organization)
                .filter(past::knew)
                .forEach(body -> addWithProgrammes(facts, past, body, bodies));
        Set<AreaId> areas = facts.cooperations().stream()
                .filter(past::knew)
                .filter(it -> bodies.containsAll(it.organizations()))
                .flatMap(it -> withWider(facts, it.area()).stream())
                .collect(Collectors.toSet());
        return new Scopes(bodies, areas, Set.of(), true);
    }

    private static void addWithProgrammes(FactBase facts, Past past, Organization body, Set<OrganizationId> bodies) {
        if (bodies.add(body.id())) {
            facts.programmes(body.id()).stream()
                    .filter(past::knew)
                    .forEach(programme -> addWithProgrammes(facts, past, programme, bodies));
        }
    }

    private static Set<OrganizationId> bodiesWorkingIn(FactBase facts, Past past, Set<AreaId> areas) {
        return facts.cooperations().stream()
                .filter(it -> areas.contains(it.area()) && past.knew(it))
                .flatMap(it -> it.organizations().stream())
                .collect(Collectors.toSet());
    }

    private static Set<AreaId> withParts(FactBase facts, AreaId area) {
        Set<AreaId> found = new LinkedHashSet<>(List.of(area));
        List<CooperationArea> parts = facts.areas().stream()
                .filter(it -> it.broader().filter(area::equals).isPresent())
                .toList();
        parts.forEach(part -> found.addAll(withParts(facts, part.id())));
        return found;
    }

    private static List<AreaId> withWider(FactBase facts, AreaId area) {
        List<AreaId> found = new ArrayList<>();
        Optional<AreaId> next = Optional.of(area);
        while (next.isPresent() && !found.contains(next.get())) {
            found.add(next.get());
            next = facts.findArea(next.get()).flatMap(CooperationArea::broader);
        }
        return found;
    }

    boolean holds(OrganizationId body) {
        return bodies.contains(body);
    }

    boolean holds(AreaId area) {
        return areas.contains(area);
    }

    boolean holds(StateCode state) {
        return states.contains(state);
    }

    // Of an area only its bodies are needed, of a state only its own memberships.
    boolean holdsMembersOf(OrganizationId body) {
        return byBody && bodies.contains(body);
    }

    boolean holds(Membership membership) {
        return byBody
                ? holdsMembersOf(membership.organization())
                : membership.member() instanceof StateCode state && states.contains(state);
    }

    boolean holds(Milestone milestone) {
        return byBody
                ? !Collections.disjoint(bodies, milestone.organizations())
                : !Collections.disjoint(areas, milestone.areas()) || !Collections.disjoint(states, milestone.states());
    }

    boolean holds(Cooperation cooperation) {
        return areas.contains(cooperation.area()) && (!byBody || bodies.containsAll(cooperation.organizations()));
    }

    // A claim can only be checked where every body that it speaks of is there with its members.
    boolean holds(Claim claim) {
        return byBody
                && bodies.containsAll(claim.organizations())
                && References.targets(claim).stream()
                        .filter(OrganizationId.class::isInstance)
                        .allMatch(bodies::contains);
    }
}
