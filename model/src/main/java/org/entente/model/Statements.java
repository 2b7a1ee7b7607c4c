package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the facts apart into the statements that they make. */
abstract class Statements {

    static List<Statement> of(FactBase base) {
        Listed all = new Listed();
        all.addAll(base);
        return List.copyOf(all.statements);
    }

    static Coverage coverage(FactBase base) {
        Counted all = new Counted();
        all.addAll(base);
        return new Coverage(all.statements, all.sourced, all.read);
    }

    /** Adds a statement: its subject, its field, its number if the field has several, and how what is said is told. */
    abstract <T extends Sourced> void add(
            FactId subject,
            String field,
            int number,
            T said,
            Function<T, String> object,
            Function<T, Optional<Period>> time);

    final void addAll(FactBase base) {
        base.organizations().forEach(this::add);
        base.states().forEach(this::add);
        base.successions().forEach(this::add);
        base.memberships().forEach(this::add);
        base.milestones().forEach(this::add);
        base.areas().forEach(it -> add(it.id(), "name", it, area -> area.name().english(), area -> Optional.empty()));
        base.cooperations().forEach(this::add);
        base.disagreements()
                .forEach(it -> addDated(
                        it.id(), "values", it.values(), rival -> rival.value().english(), rival -> Optional.empty()));
    }

    private void add(Organization body) {
        addDated(body.id(), "names", body.names(), name -> name.name().english(), Statements::period);
        addKinds(body);
        addDated(body.id(), "seats", body.seats(), seat -> seat.place().english(), Statements::period);
        body.founded().ifPresent(it -> add(body.id(), "founded", it, Statements::date, Statements::day));
        body.dissolved().ifPresent(it -> add(body.id(), "dissolved", it, Statements::date, Statements::day));
    }

    // What sort of body it is is our classification; it is a statement only where a source is given for it.
    private void addKinds(Organization body) {
        for (int i = 0; i < body.kinds().size(); i++) {
            DatedKind kind = body.kinds().get(i);
            if (!kind.sources().isEmpty()) {
                add(body.id(), "kinds", i + 1, kind, it -> it.kind().code(), Statements::period);
            }
        }
    }

    private void add(State state) {
        addDated(state.code(), "names", state.names(), name -> name.name().english(), Statements::period);
        state.exists()
                .ifPresent(it -> add(
                        state.code(), "exists", it, span -> span.from() + " to " + span.until(), Statements::period));
    }

    private void add(Succession succession) {
        add(
                succession.id(),
                "kind",
                succession,
                it -> it.from() + " " + it.kind().code() + " " + it.to(),
                it -> day(it.date()));
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

    private void add(Milestone milestone) {
        add(milestone.id(), "summary", milestone, it -> it.title().english(), it -> day(new Bound.On(it.date())));
    }

    private void add(Cooperation it) {
        add(it.id(), "summary", it, told -> told.summary().english(), told -> Optional.of(told.period()));
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
            add(subject, field, i + 1, values.get(i), object, time);
        }
    }

    private <T extends Sourced> void add(
            FactId subject, String field, T said, Function<T, String> object, Function<T, Optional<Period>> time) {
        add(subject, field, 0, said, object, time);
    }

    private static String date(DatedFact fact) {
        return fact.date().toString();
    }

    private static Optional<Period> day(DatedFact fact) {
        return day(fact.date());
    }

    private static Optional<Period> day(Bound date) {
        return Optional.of(new Period(date, Bound.open()));
    }

    private static Optional<Period> period(Dated dated) {
        return Optional.of(dated.period());
    }

    private static final class Listed extends Statements {
        private final List<Statement> statements = new ArrayList<>();

        @Override
        <T extends Sourced> void add(
                FactId subject,
                String field,
                int number,
                T said,
                Function<T, String> object,
                Function<T, Optional<Period>> time) {
            statements.add(Statement.builder()
                    .subject(subject.value())
                    .predicate(number == 0 ? field : field + "." + number)
                    .object(object.apply(said))
                    .time(time.apply(said))
                    .sources(said.sources())
                    .build());
        }
    }

    private static final class Counted extends Statements {
        private int statements;
        private int sourced;
        private int read;

        @Override
        <T extends Sourced> void add(
                FactId subject,
                String field,
                int number,
                T said,
                Function<T, String> object,
                Function<T, Optional<Period>> time) {
            statements++;
            sourced += said.sources().isEmpty() ? 0 : 1;
            read += wasRead(said) ? 1 : 0;
        }

        private static boolean wasRead(Sourced said) {
            for (Citation source : said.sources()) {
                if (source.evidence() == Citation.Evidence.READ) {
                    return true;
                }
            }
            return false;
        }
    }
}
