package org.entente.cli.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.model.Bound;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.Statement;

/** What other facts say of a fact. */
final class Related {

    /** Lines under a heading. */
    record Group(String heading, List<String> lines) {}

    private final FactBase facts;

    Related(FactBase facts) {
        this.facts = facts;
    }

    List<Group> of(Fact fact) {
        List<Group> groups = new ArrayList<>();
        switch (fact) {
            case Membership it -> groups.add(new Group("counts", List.of(period(it))));
            case Document it -> groups.add(new Group("cited by", citedBy(it)));
            case Organization it ->
                groups.add(new Group(
                        "programmes",
                        ids(facts.programmes(it.id()), body -> body.id().value())));
            default -> {}
        }
        if (fact.factId() instanceof MemberId member) {
            groups.add(new Group(
                    "belongs to",
                    ids(
                            facts.membershipsOf(member),
                            it -> it.organization() + ", " + period(it) + " (" + it.id() + ")")));
        }
        groups.add(new Group("sources disagree", disagreements(fact)));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private String period(Membership membership) {
        Period period = facts.period(membership);
        String end = period.end() instanceof Bound.Open ? ", still open" : " until " + period.end();
        return "from " + period.start() + end;
    }

    private List<String> citedBy(Document document) {
        return facts.statements().stream()
                .filter(it -> it.sources().stream()
                        .anyMatch(source -> source.document().equals(document.id())))
                .map(Statement::subject)
                .distinct()
                .toList();
    }

    private List<String> disagreements(Fact fact) {
        return facts.disagreements().stream()
                .filter(it -> it.fact().equals(fact.factId().value()))
                .map(Related::describe)
                .toList();
    }

    private static String describe(Disagreement it) {
        return it.field() + ": "
                + String.join(
                        "; ",
                        ids(
                                it.values(),
                                value -> value.value().english() + " "
                                        + value.rank().code()))
                + " (" + it.id() + ")";
    }

    private static <T> List<String> ids(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toList();
    }
}
