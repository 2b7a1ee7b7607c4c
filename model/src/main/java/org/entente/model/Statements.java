package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the facts apart into the statements that they make. */
final class Statements {
    private final List<Statement> statements = new ArrayList<>();

    private Statements() {}

    static List<Statement> of(FactBase base) {
        Statements all = new Statements();
        base.organizations().forEach(all::add);
        base.states().forEach(all::add);
        base.successions().forEach(all::add);
        base.memberships().forEach(all::add);
        base.milestones().forEach(all::add);
        base.areas().forEach(area -> all.add(area.id(), "name", area.name().english(), Optional.empty(), area));
        base.cooperations().forEach(all::add);
        base.disagreements()
                .forEach(it ->
                        all.addDated(it.id(), "values", it.values(), RivalValue::value, value -> Optional.empty()));
        return List.copyOf(all.statements);
    }

    private void add(Organization body) {
        addDated(body.id(), "names", body.names(), name -> name.name().english(), Statements::period);
        addKinds(body);
        addDated(body.id(), "seats", body.seats(), seat -> seat.place().english(), Statements::period);
        body.founded().ifPresent(it -> add(body.id(), "founded", it.date().toString(), day(it.date()), it));
        body.dissolved().ifPresent(it -> add(body.id(), "dissolved", it.date().toString(), day(it.date()), it));
    }

    // What sort of body it is is our classification; it is a statement only where a source is given for it.
    private void addKinds(Organization body) {
        for (int i = 0; i < body.kinds().size(); i++) {
            DatedKind kind = body.kinds().get(i);
            if (!kind.sources().isEmpty()) {
                add(body.id(), "kinds." + (i + 1), kind.kind().code(), period(kind), kind);
            }
        }
    }

    private void add(State state) {
        addDated(state.code(), "names", state.names(), name -> name.name().english(), Statements::period);
        state.exists().ifPresent(it -> add(state.code(), "exists", it.from() + " to " + it.until(), period(it), it));
    }

    private void add(Succession it) {
        add(it.id(), "kind", it.from() + " " + it.kind().code() + " " + it.to(), day(it.date()), it);
    }

    private void add(Membership it) {
        addDated(it.id(), "events", it.events(), event -> event.kind().code(), event -> day(event.date()));
        addDated(
                it.id(),
                "suspensions",
                it.suspensions(),
                suspension -> suspension.of().code(),
                Statements::period);
    }

    private void add(Milestone it) {
        add(it.id(), "summary", it.title().english(), day(new Bound.On(it.date())), it);
    }

    private void add(Cooperation it) {
        add(it.id(), "summary", it.summary().english(), Optional.of(it.period()), it);
        addDated(
                it.id(),
                "channels",
                it.channels(),
                channel -> channel.description().english(),
                channel -> Optional.of(new Period(channel.since(), channel.until())));
    }

    private <T extends Sourced> void addDated(
            FactId subject,
            String field,
            List<T> values,
            Function<T, String> object,
            Function<T, Optional<Period>> time) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            add(subject, field + "." + (i + 1), object.apply(value), time.apply(value), value);
        }
    }

    private void add(FactId subject, String predicate, String object, Optional<Period> time, Sourced sourced) {
        statements.add(Statement.builder()
                .subject(subject.value())
                .predicate(predicate)
                .object(object)
                .time(time)
                .sources(sourced.sources())
                .build());
    }

    private static Optional<Period> day(Bound date) {
        return Optional.of(new Period(date, Bound.open()));
    }

    private static Optional<Period> period(Dated dated) {
        return Optional.of(dated.period());
    }
}
