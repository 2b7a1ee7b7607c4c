package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.check.References;

/**
 * Cuts out of a base what a scope needs and a day knew: a base of its own, in which every id leads somewhere.
 *
 * <p>First everything later than the day goes ({@link Past}); then the facts within the scope stay, and whatever they name.
 */
final class View {
    private final FactBase past;
    private final Scopes scopes;
    private final Set<String> kept = new HashSet<>();
    /** Those kept whose own needs have not been looked at yet. */
    private final Deque<String> open = new ArrayDeque<>();

    private View(FactBase past, Scopes scopes) {
        this.past = past;
        this.scopes = scopes;
    }

    static FactBase of(FactBase facts, Scope scope, LocalDate day) {
        FactBase past = Past.of(facts, day);
        return scope instanceof Scope.Everything ? past : new View(past, Scopes.of(past, scope)).cut();
    }

    private FactBase cut() {
        keep(past.organizations(), it -> scopes.holds(it.id()));
        keep(past.states(), it -> scopes.holds(it.code()));
        keep(past.memberships(), scopes::holds);
        keep(past.milestones(), scopes::holds);
        keep(past.areas(), it -> scopes.holds(it.id()));
        keep(past.cooperations(), scopes::holds);
        keep(past.claims(), scopes::holds);
        keepWhatIsNamed();
        keep(past.successions(), it -> isKept(it.from()) && isKept(it.to()));
        keep(past.disagreements(), it -> kept.contains(it.fact()));
        keepWhatIsNamed();
        return rest();
    }

    private <T extends Fact> void keep(List<T> facts, Predicate<T> wanted) {
        facts.stream().filter(wanted).forEach(fact -> keep(fact.factId().value()));
    }

    private void keep(String id) {
        if (kept.add(id)) {
            open.push(id);
        }
    }

    private boolean isKept(FactId id) {
        return kept.contains(id.value());
    }

    private void keepWhatIsNamed() {
        while (!open.isEmpty()) {
            past.findFact(open.pop()).ifPresent(this::keepNamed);
        }
    }

    // A body whose members belong to another is there with its members; else only its name is needed.
    private void keepNamed(Fact fact) {
        References.targets(fact).forEach(id -> keep(id.value()));
        if (fact instanceof Organization body && scopes.holds(body.id())) {
            for (OrganizationId id : body.includesMembersOf()) {
                past.membershipsIn(id)
                        .forEach(membership -> keep(membership.id().value()));
            }
        }
    }

    private FactBase rest() {
        return FactBase.builder()
                .edition(past.edition())
                .organizations(rest(past.organizations()))
                .states(rest(past.states()))
                .successions(rest(past.successions()))
                .memberships(rest(past.memberships()))
                .milestones(rest(past.milestones()))
                .areas(rest(past.areas()))
                .cooperations(rest(past.cooperations()))
                .documents(rest(past.documents()))
                .claims(rest(past.claims()))
                .disagreements(rest(past.disagreements()))
                .build();
    }

    private <T extends Fact> List<T> rest(List<T> facts) {
        return facts.stream().filter(fact -> isKept(fact.factId())).toList();
    }
}
