package org.entente.export.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Disagreement;
import org.entente.model.FactBase;
import org.entente.model.RivalValue;
import org.entente.model.Statement;

/** What the base makes of statements that sources disagree about. */
final class Ranks {

    // A fact that makes one statement has its date beside it, not under it.
    private static final Set<String> DATES = Set.of("date", "end", "since", "until");

    private final Map<String, List<Disagreement>> byFact = new HashMap<>();
    private final Map<String, Disagreement> byId = new HashMap<>();

    Ranks(FactBase facts) {
        for (Disagreement it : facts.disagreements()) {
            byFact.computeIfAbsent(it.fact(), fact -> new ArrayList<>()).add(it);
            byId.put(it.id().value(), it);
        }
    }

    /** The rank of a statement; empty where nobody disagrees, or about something else. */
    Optional<Disagreement.Rank> of(Statement statement) {
        return Stream.concat(own(statement), rivals(statement))
                .map(RivalValue::rank)
                .findFirst();
    }

    // Each value of a disagreement is a statement itself: values.1, values.2 and so on.
    private Stream<RivalValue> own(Statement statement) {
        return Optional.ofNullable(byId.get(statement.subject()))
                .map(it -> it.values().get(Integer.parseInt(lastStep(statement.predicate())) - 1))
                .stream();
    }

    private Stream<RivalValue> rivals(Statement statement) {
        return byFact.getOrDefault(statement.subject(), List.of()).stream()
                .filter(it -> isAbout(it.field(), statement))
                .flatMap(it -> it.values().stream())
                .filter(value -> says(statement, value.value().english()));
    }

    private static boolean isAbout(String field, Statement statement) {
        String predicate = statement.predicate();
        boolean itself = (field + ".").startsWith(predicate + ".");
        boolean byKind = predicate.contains(".") && field.equals(firstStep(predicate) + "." + statement.object());
        boolean beside = !predicate.contains(".") && DATES.contains(field);
        return itself || byKind || beside;
    }

    private static boolean says(Statement statement, String value) {
        return statement.object().equals(value)
                || statement
                        .time()
                        .filter(time -> time.start().toString().equals(value)
                                || time.end().toString().equals(value))
                        .isPresent();
    }

    private static String firstStep(String predicate) {
        return predicate.substring(0, predicate.indexOf('.'));
    }

    private static String lastStep(String predicate) {
        return predicate.substring(predicate.lastIndexOf('.') + 1);
    }
}
