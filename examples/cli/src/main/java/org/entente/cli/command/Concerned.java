package org.entente.cli.command;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Cooperation;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;

/** The organizations that a fact is about. */
final class Concerned {
    private Concerned() {}

    static Stream<String> organizations(FactBase facts, Fact fact) {
        if (fact instanceof Disagreement it) {
            return facts.findFact(it.fact()).stream().flatMap(about -> organizations(facts, about));
        }
        return ids(fact).stream().map(FactId::value).distinct();
    }

    private static List<OrganizationId> ids(Fact fact) {
        return switch (fact) {
            case Organization it -> List.of(it.id());
            case Membership it -> List.of(it.organization());
            case Milestone it -> it.organizations();
            case Cooperation it -> it.organizations();
            default -> List.of();
        };
    }
}
