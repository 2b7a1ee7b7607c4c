package org.entente.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.FactBase;

/** Every rule, and how to hold facts to them. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new CircularPart(),
            new DanglingId(),
            new DocumentDate(),
            new EndBeforeStart(),
            new EventOrder(),
            new LaterName(),
            new LongQuotation(),
            new MissingCitation(),
            new MissingPinpoint(),
            new OutsideExistence(),
            new OverlappingMemberships(),
            new StaleSource(),
            new SuccessionWithoutSeat(),
            new TypedCount(),
            new UncitedDocument(),
            new UnknownLanguage());

    private Rules() {}

    /**
     * Every rule.
     *
     * @return sorted by code
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Holds facts to every rule.
     *
     * @param facts the facts
     * @return what breaks a rule, without places
     */
    public static List<Finding> check(FactBase facts) {
        List<Finding> findings = new ArrayList<>();
        Survey survey = Survey.of(facts);
        for (Rule rule : ALL) {
            Rule.Report report = report(rule, findings);
            if (rule instanceof SurveyRule it) {
                it.check(facts, survey, report);
            } else {
                rule.check(facts, report);
            }
        }
        return List.copyOf(findings);
    }

    private static Rule.Report report(Rule rule, List<Finding> findings) {
        return (fact, field, message, found, expected) -> findings.add(Finding.builder()
                .rule(rule.code())
                .severity(rule.severity())
                .fact(fact)
                .field(given(field))
                .message(message)
                .found(given(found))
                .expected(given(expected))
                .build());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
