package org.entente.model.change;

import java.util.stream.Collectors;
import org.entente.model.Bound;
import org.entente.model.DatedName;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.OrganizationId;

/** Tells of names that were taken in place of others. */
final class Renaming {
    /** How the change of a name begins that only some bodies write. */
    static final String IN_USAGE = "In the usage of ";

    private final FactBase facts;

    Renaming(FactBase facts) {
        this.facts = facts;
    }

    Change of(Fact bearer, DatedName before, DatedName after) {
        Change.Builder change = new Change.Builder();
        Bound date = after.from();
        change.kind(Change.Kind.RENAMED)
                .fact(bearer.factId().value())
                .date(date.namedDate().map(it -> date))
                .sentence(usage(after) + what(before, after))
                .sources(after.sources());
        return change.build();
    }

    private static String what(DatedName before, DatedName after) {
        if (!before.name().english().equals(after.name().english())) {
            return Naming.full(before) + " became " + Naming.full(after);
        }
        return Naming.full(before) + " is officially called "
                + after.official().orElse(after.name()).english();
    }

    private String usage(DatedName name) {
        return name.usage().isEmpty()
                ? ""
                : IN_USAGE + name.usage().stream().map(this::body).collect(Collectors.joining(", ")) + ", ";
    }

    private String body(OrganizationId id) {
        return new Naming(facts).on(id, Bound.open());
    }
}
