package org.entente.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.DatedFact;
import org.entente.model.DatedName;
import org.entente.model.Existence;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Period;
import org.entente.model.State;

/** What happened in the world after one day and not after another. */
final class TimeChanges {
    private final FactBase facts;
    private final LocalDate from;
    private final LocalDate to;

    TimeChanges(FactBase facts, LocalDate from, LocalDate to) {
        this.facts = facts;
        this.from = from;
        this.to = to;
    }

    Stream<Change> all() {
        RollChanges rolls = new RollChanges(facts, this::isWithin);
        return Stream.of(
                        facts.organizations().stream().flatMap(this::body),
                        facts.states().stream().flatMap(this::state),
                        facts.organizations().stream().flatMap(rolls::of),
                        Stream.concat(facts.organizations().stream(), facts.states().stream())
                                .flatMap(bearer -> names(bearer, (Named) bearer)),
                        facts.milestones().stream().filter(this::isNew).map(this::milestone))
                .flatMap(Function.identity());
    }

    private boolean isWithin(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    private Stream<Change> body(Organization it) {
        return Stream.concat(
                begun(it, it.existence(), " was founded", sources(it.founded())),
                ended(it, it.existence(), sources(it.dissolved())));
    }

    private static List<Citation> sources(Optional<DatedFact> fact) {
        return fact.map(DatedFact::sources).orElse(List.of());
    }

    private Stream<Change> state(State it) {
        List<Citation> sources = it.exists().map(Existence::sources).orElse(List.of());
        return Stream.concat(
                begun(it, it.existence(), " came into being", sources), ended(it, it.existence(), sources));
    }

    private Stream<Change> begun(Fact fact, Period existence, String how, List<Citation> sources) {
        LocalDate day = existence.certainFrom();
        return isWithin(day)
                ? Stream.of(existence(Change.Kind.FOUNDED, fact, existence.start(), day, how, sources))
                : Stream.empty();
    }

    private Stream<Change> ended(Fact fact, Period existence, List<Citation> sources) {
        LocalDate day = existence.certainUntil();
        return isWithin(day)
                ? Stream.of(existence(
                        Change.Kind.ENDED, fact, existence.end(), day.minusDays(1), " came to an end", sources))
                : Stream.empty();
    }

    private static Change existence(
            Change.Kind kind, Fact fact, Bound date, LocalDate named, String how, List<Citation> sources) {
        Change.Builder change = new Change.Builder();
        return change.kind(kind)
                .fact(fact.factId().value())
                .date(date)
                .sentence(
                        Naming.full(((Named) fact).nameOn(named)) + (date instanceof Bound.Attested ? " existed" : how))
                .sources(sources)
                .build();
    }

    private boolean isNew(Milestone milestone) {
        return milestone.hadHappenedBy(to) && !milestone.hadHappenedBy(from);
    }

    private Change milestone(Milestone it) {
        Change.Builder change = new Change.Builder();
        return change.kind(Change.Kind.NEW_MILESTONE)
                .fact(it.id().value())
                .date(new Bound.On(it.date()))
                .sentence(it.title().english())
                .sources(it.sources())
                .build();
    }

    private Stream<Change> names(Fact fact, Named bearer) {
        Stream<Change> general = names(fact, bearer, bearer::nameOn);
        Stream<Change> ofBodies = usages(bearer)
                .flatMap(body -> names(fact, bearer, day -> bearer.nameOn(day, body)))
                .filter(change -> change.sentence().startsWith(Renaming.IN_USAGE));
        return Stream.concat(general, ofBodies).distinct();
    }

    private static Stream<OrganizationId> usages(Named bearer) {
        return bearer.names().stream().flatMap(name -> name.usage().stream()).distinct();
    }

    private Stream<Change> names(Fact fact, Named bearer, Function<LocalDate, DatedName> nameOn) {
        TreeSet<LocalDate> days = new TreeSet<>();
        bearer.names().stream()
                .map(DatedName::period)
                .flatMap(it -> Stream.of(it.possibleFrom(), it.certainFrom(), it.certainUntil()))
                .filter(this::isWithin)
                .forEach(days::add);
        Renaming renaming = new Renaming(facts);
        return days.stream()
                .filter(day -> !nameOn.apply(day.minusDays(1)).equals(nameOn.apply(day)))
                .map(day -> renaming.of(fact, nameOn.apply(day.minusDays(1)), nameOn.apply(day)));
    }
}
