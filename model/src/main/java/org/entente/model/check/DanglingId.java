package org.entente.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.MemberId;
import org.entente.model.Spelling;
import org.entente.model.StateCode;
import org.entente.model.check.References.Reference;

/** An id that a fact names must be the id of another fact, of the right kind. */
final class DanglingId implements SurveyRule {

    @Override
    public String code() {
        return "dangling-id";
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        // Who names it is asked only where there is one: nearly every id leads somewhere.
        if (survey.named().stream().anyMatch(id -> !leadsToItsKind(facts, id))) {
            dangling(facts).forEach(it -> it.tell(facts, report));
        }
        facts.disagreements().stream()
                .filter(it -> facts.findFact(it.fact()).isEmpty())
                .forEach(it -> report.add(
                        it.id().value(),
                        "fact",
                        "there is no fact",
                        it.fact(),
                        hint(it.fact(), ids(facts.allFacts()))));
    }

    /** A reference of a fact that leads nowhere. */
    private record Dangling(FactId fact, Reference reference) {
        void tell(FactBase facts, Report report) {
            FactId target = reference.target();
            Stream<Fact> sameKind = facts.allFacts().filter(it -> it.factId().getClass() == target.getClass());
            report.add(
                    fact.value(),
                    reference.field(),
                    "there is no " + kind(target),
                    target.value(),
                    hint(target.value(), ids(sameKind)));
        }
    }

    private static Stream<Dangling> dangling(FactBase facts) {
        return facts.allFacts()
                .flatMap(fact -> References.of(fact).stream()
                        .filter(reference -> !leadsToItsKind(facts, reference.target()))
                        .map(reference -> new Dangling(fact.factId(), reference)))
                .sorted(Comparator.comparing(it -> it.fact().value()));
    }

    private static boolean leadsToItsKind(FactBase facts, FactId target) {
        Optional<Fact> fact = facts.findFact(target.value());
        return fact.isPresent() && fact.get().factId().getClass() == target.getClass();
    }

    // Sorted, as of several that are equally near the first is told.
    private static List<String> ids(Stream<Fact> facts) {
        return facts.map(it -> it.factId().value()).sorted().toList();
    }

    private static String hint(String id, List<String> known) {
        return Spelling.nearest(id, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("add it, or name one that is there");
    }

    private static String kind(FactId id) {
        if (id instanceof MemberId) {
            return id instanceof StateCode ? "state" : "organization";
        }
        return id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    }
}
