package org.entente.cli.command;

import java.util.List;
import org.entente.cli.WrongCallException;
import org.entente.export.Scope;
import org.entente.model.FactBase;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an output is about: one scope, not two. */
final class ScopeOption {
    private static final List<String> USUAL = List.of("osce", "nato");

    @Option(
            names = "--between",
            paramLabel = "ORG,ORG",
            hideParamSyntax = true,
            split = ",",
            description = "What joins organizations (osce,nato, if no scope is named).")
    private @Nullable List<String> between;

    @Option(names = "--about", paramLabel = "ORG", description = "One organization.")
    private @Nullable String about;

    @Option(names = "--area", paramLabel = "AREA", description = "One area of co-operation.")
    private @Nullable String area;

    @Option(names = "--state", paramLabel = "CODE", description = "One state.")
    private @Nullable String state;

    Scope in(FactBase facts) {
        if (about != null) {
            return new Scope.About(Ids.organization(facts, about).id());
        }
        if (area != null) {
            return new Scope.Area(Ids.area(facts, area));
        }
        if (state != null) {
            return new Scope.OfState(Ids.state(facts, state));
        }
        return between(facts, between == null ? usual(facts) : between);
    }

    // Who typed no id is not told of an id that is wrong.
    private static List<String> usual(FactBase facts) {
        if (USUAL.stream().anyMatch(id -> facts.findFact(id).isEmpty())) {
            throw new WrongCallException(
                    "these facts hold no 'osce' and 'nato': say what it is to be about, with --between, "
                            + "--about, --area or --state");
        }
        return USUAL;
    }

    private static Scope between(FactBase facts, List<String> typed) {
        List<OrganizationId> bodies = typed.stream()
                .map(it -> Ids.organization(facts, it))
                .map(Organization::id)
                .toList();
        try {
            return new Scope.Between(bodies);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    /** The scope where nobody names one. */
    static ScopeOption usual() {
        return new ScopeOption();
    }
}
