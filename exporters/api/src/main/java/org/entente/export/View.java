package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.check.References;

/**
 * Cuts out of a base what a scope needs and a day knew: a base of its own, in which every id leads somewhere.
 *
 * <p>The facts within the scope are kept, and whatever they name: each without what is later than the day ({@link Past}).
 */
final class View {
    private final FactBase facts;
    private final Past past;
    /** By their ids, as the day knew them. */
    private final Map<String, Fact> kept = new HashMap<>();
    /** Those kept whose own needs have not been looked at yet. */
    private final Deque<Fact> open = new ArrayDeque<>();

    private View(FactBase facts, LocalDate day) {
        this.facts = facts;
        this.past = new Past(facts, day);
    }

    static FactBase of(FactBase facts, Scope scope, LocalDate day) {
        View view = new View(facts, day);
        if (scope instanceof Scope.Everything) {
            facts.allFacts().forEach(view::keep);
        } else {
            view.keepWithin(Scopes.of(facts, view.past, scope));
        }
        return view.rest();
    }

    private void keepWithin(Scopes scopes) {
        keep(facts.organizations(), it -> scopes.holds(it.id()));
        keep(facts.states(), it -> scopes.holds(it.code()));
        keep(facts.memberships(), scopes::holds);
        keep(facts.milestones(), scopes::holds);
        keep(facts.areas(), it -> scopes.holds(it.id()));
        keep(facts.cooperations(), scopes::holds);
        keep(facts.claims(), scopes::holds);
        keepWhatIsNamed(scopes);
        keep(facts.successions(), it -> isKept(it.from()) && isKept(it.to()));
        keep(facts.disagreements(), it -> kept.containsKey(it.fact()));
        keepWhatIsNamed(scopes);
    }

    private <T extends Fact> void keep(List<T> facts, Predicate<T> wanted) {
        for (T fact : facts) {
            if (wanted.test(fact)) {
                keep(fact);
            }
        }
    }

    private void keep(FactId id) {
        if (!isKept(id)) {
            facts.findFact(id.value()).ifPresent(this::keep);
        }
    }

    private void keep(Fact fact) {
        if (past.knew(fact) && !isKept(fact.factId())) {
            Fact known = past.of(fact);
            kept.put(fact.factId().value(), known);
            // A document names nothing else.
            if (!(fact instanceof Document)) {
                open.push(known);
            }
        }
    }

    private boolean isKept(FactId id) {
        return kept.containsKey(id.value());
    }

    private void keepWhatIsNamed(Scopes scopes) {
        while (!open.isEmpty()) {
            Fact fact = open.pop();
            References.forEachTarget(fact, this::keep);
            if (fact instanceof Organization body && scopes.holdsMembersOf(body.id())) {
                keepIncluded(body);
            }
        }
    }

    // A body whose members belong to another is there with its members; else only its name is needed.
    private void keepIncluded(Organization body) {
        for (OrganizationId id : body.includesMembersOf()) {
            for (Membership membership : facts.membershipsIn(id)) {
                keep(membership);
            }
        }
    }

    private FactBase rest() {
        return FactBase.builder()
                .edition(facts.edition())
                .organizations(rest(facts.organizations()))
                .states(rest(facts.states()))
                .successions(rest(facts.successions()))
                .memberships(rest(facts.memberships()))
                .milestones(rest(facts.milestones()))
                .areas(rest(facts.areas()))
                .cooperations(rest(facts.cooperations()))
                .documents(rest(facts.documents()))
                .claims(rest(facts.claims()))
                .disagreements(rest(facts.disagreements()))
                .build();
    }

    // What is left of a fact is of the fact's own type.
    @SuppressWarnings("unchecked")
    private <T extends Fact> List<T> rest(List<T> all) {
        List<T> rest = new ArrayList<>();
        for (T fact : all) {
            Fact known = kept.get(fact.factId().value());
            if (known != null) {
                rest.add((T) known);
            }
        }
        return rest;
    }
}
