package org.entente.export.briefing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.AsOf;
import org.entente.model.Organization;
import org.entente.model.Partner;
import org.entente.model.Standing;
import org.entente.model.State;

/** The partners of a body, and how they stand to the other body of a scope. */
final class Partners {
    private final AsOf asOf;
    private final Organization body;
    private final List<Organization> bodies;
    private final List<Partner> all;

    Partners(AsOf asOf, Organization body, List<Organization> bodies) {
        this.asOf = asOf;
        this.body = body;
        this.bodies = bodies;
        this.all = asOf.partners(body.id());
    }

    List<State> all() {
        return all.stream().map(Partner::state).toList();
    }

    Organization body() {
        return body;
    }

    /** The other body, where there are two. */
    Organization other() {
        return bodies.stream()
                .filter(it -> !it.id().equals(body.id()))
                .findFirst()
                .orElse(body);
    }

    List<State> membersOfOther() {
        Set<String> members = asOf.members(other().id()).stream()
                .map(Standing::member)
                .map(Object::toString)
                .collect(Collectors.toSet());
        return among(members);
    }

    List<State> partnersOfOther() {
        Set<String> partners = asOf.partners(other().id()).stream()
                .map(partner -> partner.state().code().toString())
                .collect(Collectors.toSet());
        return among(partners);
    }

    private List<State> among(Set<String> codes) {
        return all().stream()
                .filter(state -> codes.contains(state.code().toString()))
                .toList();
    }
}
