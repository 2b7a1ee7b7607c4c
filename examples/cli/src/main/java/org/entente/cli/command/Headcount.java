package org.entente.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.model.AsOf;
import org.entente.model.DatedName;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Standing;

/** How many belonged to a body on a day by its own policy, and who is in doubt. */
final class Headcount {
    private final AsOf asOf;
    private final Organization body;

    Headcount(AsOf asOf, Organization body) {
        this.asOf = asOf;
        this.body = body;
    }

    /** The count in a line, then those who are suspended or in doubt, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(counted());
        named(it -> it.counted() && it.suspension().isPresent())
                .ifPresent(names -> lines.add("Suspended, and counted by the body's own policy: " + names));
        named(it -> !it.counted() && it.role() == Membership.Role.MEMBER)
                .ifPresent(names -> lines.add("Suspended, and not counted: " + names));
        doubt().ifPresent(lines::add);
        return lines;
    }

    private String counted() {
        int number = asOf.count(body.id()).counted();
        String term = (number == 1 ? body.terms().one() : body.terms().many()).english();
        return number + " " + term + " on " + asOf.date() + existence() + scope();
    }

    /** Among whom they are counted: of a body that is open to the whole world, facts hold the states that they are about. */
    String scope() {
        boolean global = body.kinds().stream()
                .anyMatch(it -> it.kind() == Organization.Kind.GLOBAL_ORGANIZATION && it.isOn(asOf.date()));
        return global ? ", among the states in these facts" : "";
    }

    private String existence() {
        if (body.existence().possiblyContains(asOf.date())) {
            return "";
        }
        String life = body.founded().map(it -> ": founded " + it.date()).orElse("")
                + body.dissolved().map(it -> ", dissolved " + it.date()).orElse("");
        DatedName name = body.lastName();
        return " (there was no " + name.acronym().orElse(name.name()) + " on that day" + life + ")";
    }

    /** Those who may have belonged, for all that the sources say. */
    Optional<String> doubt() {
        List<Standing> possible = asOf.possibleMembers(body.id());
        return names(possible).map(names -> "Not certain, and not counted: " + names);
    }

    private Optional<String> named(Predicate<Standing> wanted) {
        return names(asOf.roll(body.id()).stream().filter(wanted).toList());
    }

    private static Optional<String> names(List<Standing> standings) {
        return standings.isEmpty()
                ? Optional.empty()
                : Optional.of(standings.stream()
                        .map(it -> it.name(Locale.ENGLISH))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
