package org.entente.model.change;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Bound;
import org.entente.model.CooperationArea;
import org.entente.model.DatedName;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Named;
import org.entente.model.OrganizationId;
import org.entente.model.Succession;

/** What facts are called in sentences, in English. */
final class Naming {
    private final FactBase facts;

    Naming(FactBase facts) {
        this.facts = facts;
    }

    /** A fact, such as "Spain in NATO". */
    String of(Fact fact) {
        if (fact instanceof Named it) {
            return brief(it.lastName());
        }
        if (fact instanceof Membership it) {
            Bound start = facts.period(it).start();
            return on(it.member(), start, it.organization()) + " in " + on(it.organization(), start);
        }
        if (fact instanceof Succession it) {
            return on(it.from(), it.date()) + " to " + on(it.to(), it.date());
        }
        return title(fact)
                .map(LocalizedText::english)
                .orElseGet(() -> fact.factId().value());
    }

    private static Optional<LocalizedText> title(Fact fact) {
        if (fact instanceof Milestone it) {
            return Optional.of(it.title());
        }
        if (fact instanceof Document it) {
            return Optional.of(it.title());
        }
        return fact instanceof CooperationArea it ? Optional.of(it.name()) : Optional.empty();
    }

    /** The sort of a fact, such as "milestone". */
    static String kind(Fact fact) {
        return switch (fact.factId().getClass().getSimpleName()) {
            case "StateCode" -> "state";
            case "OrganizationId" -> "organization";
            case "CooperationId" -> "co-operation";
            default ->
                fact.factId().getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
        };
    }

    /** A state or organization by the name that it had on a date, the last one if there is no date. */
    String on(FactId id, Bound date) {
        return brief(
                id, it -> date.namedDate().map(day -> it.nameOn(day.latest())).orElseGet(it::lastName));
    }

    /** A state or organization by the name that a body wrote on a date, the last one if there is no date. */
    String on(FactId id, Bound date, OrganizationId usage) {
        return brief(
                id,
                it -> date.namedDate()
                        .map(day -> it.nameOn(day.latest(), usage))
                        .orElseGet(it::lastName));
    }

    // Facts that are not right can name what is not there.
    private String brief(FactId id, Function<Named, DatedName> name) {
        return facts.findFact(id.value())
                .filter(Named.class::isInstance)
                .map(it -> brief(name.apply((Named) it)))
                .orElse(id.value());
    }

    /** A name as short as it goes. */
    static String brief(DatedName name) {
        return name.acronym().orElse(name.name()).english();
    }

    /** A name with its acronym, if it has one. */
    static String full(DatedName name) {
        return name.name().english()
                + name.acronym().map(it -> " (" + it.english() + ")").orElse("");
    }
}
