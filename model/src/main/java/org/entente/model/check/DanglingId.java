package org.entente.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.MemberId;
import org.entente.model.Spelling;
import org.entente.model.StateCode;

/** An id that a fact names must be the id of another fact, of the right kind. */
final class DanglingId implements Rule {

    @Override
    public String code() {
        return "dangling-id";
    }

    @Override
    public void check(FactBase facts, Report report) {
        Map<String, Fact> known = new TreeMap<>();
        facts.allFacts().forEach(fact -> known.put(fact.factId().value(), fact));
        known.forEach((id, fact) -> References.of(fact).stream()
                .filter(reference -> !leadsToItsKind(known, reference.target()))
                .forEach(reference -> report.add(
                        id,
                        reference.field(),
                        "there is no " + kind(reference.target()),
                        reference.target().value(),
                        hint(reference.target(), known))));
        facts.disagreements().stream()
                .filter(it -> !known.containsKey(it.fact()))
                .forEach(it -> report.add(it.id().value(), "fact", "there is no fact", it.fact(), hint(it, known)));
    }

    private static boolean leadsToItsKind(Map<String, Fact> known, FactId target) {
        Fact fact = known.get(target.value());
        return fact != null && fact.factId().getClass() == target.getClass();
    }

    private static String hint(FactId target, Map<String, Fact> known) {
        List<String> sameKind = known.values().stream()
                .map(Fact::factId)
                .filter(id -> id.getClass() == target.getClass())
                .map(FactId::value)
                .toList();
        return hint(target.value(), sameKind);
    }

    private static String hint(Disagreement it, Map<String, Fact> known) {
        return hint(it.fact(), List.copyOf(known.keySet()));
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
