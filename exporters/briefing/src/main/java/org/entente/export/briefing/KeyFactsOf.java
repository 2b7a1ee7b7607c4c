package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.Scope;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Cooperation;
import org.entente.model.DatedFact;
import org.entente.model.DatedName;
import org.entente.model.Edition;
import org.entente.model.Existence;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Seat;
import org.entente.model.Standing;
import org.entente.model.State;

/** The box of the facts that are looked up first. */
final class KeyFactsOf {
    private final Prose prose;
    private final Developments developments;
    private final List<KeyFact> facts = new ArrayList<>();

    KeyFactsOf(Prose prose, Developments developments) {
        this.prose = prose;
        this.developments = developments;
    }

    /** The box, if there is more to look up than the edition. */
    Optional<KeyFacts> box() {
        prose.selection().bodies().forEach(this::add);
        if (prose.selection().request().scope() instanceof Scope.OfState it) {
            prose.facts().findState(it.state()).ifPresent(this::add);
        }
        if (prose.selection().request().scope() instanceof Scope.Area it) {
            addBodiesAtWork();
            addBeginning(it.area());
            addMilestones();
        }
        if (prose.selection().bodies().size() == 2) {
            addOverlap(prose.selection().bodies());
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        addEdition(prose.facts().edition());
        return Optional.of(new KeyFacts(prose.text("brief.key-facts"), facts));
    }

    private void add(Organization body) {
        facts.add(new KeyFact(prose.shortName(body), about(body)));
        if (isThere(body)) {
            facts.add(new KeyFact(Prose.capitalized(prose.memberTerm(body, true)), count(body)));
        }
    }

    private Text about(Organization body) {
        Text name = prose.name(body);
        Stream<Text> parts = Stream.of(
                        Stream.of(name).filter(it -> !it.equals(prose.shortName(body))),
                        body.founded().map(this::founded).stream(),
                        isThere(body)
                                ? body.seatOn(prose.selection().day()).map(this::seat).stream()
                                : body.dissolved().map(this::dissolved).stream())
                .flatMap(texts -> texts);
        List<Text> told = parts.toList();
        return told.isEmpty() ? name : Prose.capitalized(prose.parts(told));
    }

    private Text founded(DatedFact founded) {
        return dated("brief.key-facts.founded", founded);
    }

    private Text dissolved(DatedFact dissolved) {
        return dated("brief.key-facts.dissolved", dissolved);
    }

    private Text dated(String label, DatedFact fact) {
        Map<String, String> holes = Map.of(
                "when", prose.dates().when(fact.date()),
                "date", prose.dates().bound(fact.date()));
        return prose.cited(prose.text(label, holes), fact.sources());
    }

    private Text seat(Seat seat) {
        Text told = prose.text("brief.key-facts.seat", Map.of("place", prose.named(seat.place())));
        return prose.cited(told, seat.sources());
    }

    private boolean isThere(Organization body) {
        return body.existence().possiblyContains(prose.selection().day());
    }

    // What a body counts is its own policy; who is suspended or in doubt is told beside.
    private Text count(Organization body) {
        org.entente.model.Count count = prose.selection().asOf().count(body.id());
        Text counted = Text.of(String.valueOf(count.counted()));
        List<Text> parts = new ArrayList<>();
        parts.add(prose.isGlobal(body) ? prose.text("brief.count.scope", Map.of("count", counted)) : counted);
        addIfAny("brief.count.suspended-counted", count.suspendedCounted(), parts);
        addIfAny("brief.count.suspended-not-counted", count.suspendedNotCounted(), parts);
        addIfAny("brief.count.possible", count.possible(), parts);
        int partners = prose.selection().asOf().partners(body.id()).size();
        addIfAny("brief.count.partners", partners, parts);
        return prose.parts(parts);
    }

    private void addIfAny(String key, int count, List<Text> parts) {
        if (count > 0) {
            parts.add(prose.text(key, Map.of("count", count)));
        }
    }

    private void addOverlap(List<Organization> bodies) {
        int both = prose.selection()
                .asOf()
                .overlap(bodies.get(0).id(), bodies.get(1).id())
                .both()
                .size();
        facts.add(new KeyFact(prose.text("brief.key-facts.both"), Text.of(String.valueOf(both))));
    }

    private void add(State state) {
        DatedName name = state.nameOn(prose.selection().day());
        Map<String, String> code = Map.of("code", state.code().value());
        Stream<Text> parts = Stream.of(
                        Stream.of(prose.name(state)),
                        name.official().map(prose::named).stream(),
                        Stream.of(prose.text("brief.key-facts.code", code)))
                .flatMap(texts -> texts);
        facts.add(new KeyFact(
                prose.text("brief.key-facts.state"),
                Prose.capitalized(prose.parts(parts.distinct().toList()))));
        state.exists().ifPresent(this::addExistence);
        long bodies = prose.selection().asOf().standingsOf(state.code()).stream()
                .filter(Standing::counted)
                .count();
        facts.add(new KeyFact(prose.text("brief.key-facts.bodies"), Text.of(String.valueOf(bodies))));
    }

    private void addExistence(Existence existence) {
        if (existence.from().namedDate().isPresent()) {
            addBound("brief.key-facts.since", existence.from(), existence);
        }
        boolean isOver = !existence.period().possiblyContains(prose.selection().day());
        if (isOver && existence.until().namedDate().isPresent()) {
            addBound("brief.key-facts.until", existence.until(), existence);
        }
    }

    private void addBound(String label, Bound bound, Existence existence) {
        Text date = Text.of(prose.dates().bound(bound));
        facts.add(new KeyFact(prose.text(label), prose.cited(date, existence.sources())));
    }

    private void addBodiesAtWork() {
        List<Text> names = prose.cooperations().stream()
                .flatMap(it -> it.organizations().stream())
                .distinct()
                .map(id -> prose.fullName(prose.facts().organization(id)))
                .sorted(prose.byName())
                .toList();
        if (!names.isEmpty()) {
            facts.add(new KeyFact(prose.text("brief.key-facts.at-work"), prose.list(names)));
        }
    }

    // A part of the area can be older than the area itself is on record.
    private void addBeginning(AreaId area) {
        Ways ways = new Ways(prose);
        List<Cooperation> all = prose.facts().cooperations();
        prose.cooperations().stream()
                .filter(it -> it.area().equals(area))
                .filter(it -> all.stream().noneMatch(other -> isBefore(other, it)))
                .map(it -> new KeyFact(prose.text("brief.areas.since"), ways.since(it)))
                .forEach(facts::add);
    }

    private static boolean isBefore(Cooperation one, Cooperation other) {
        return one.period().certainFrom().isBefore(other.period().certainFrom());
    }

    private void addMilestones() {
        List<Milestone> milestones = developments.all();
        if (!milestones.isEmpty()) {
            facts.add(new KeyFact(prose.text("brief.key-facts.milestones"), span(milestones)));
        }
    }

    private Text span(List<Milestone> milestones) {
        Days days = Days.of(milestones);
        return prose.text(
                "brief.key-facts.span",
                Map.of(
                        "count", milestones.size(),
                        "days", days.in(prose.dates()),
                        "first", prose.dates().date(days.first()),
                        "last", prose.dates().date(days.last())));
    }

    private void addEdition(Edition edition) {
        Map<String, String> holes =
                Map.of("edition", edition.edition(), "day", prose.dates().day(edition.position()));
        facts.add(new KeyFact(prose.text("brief.key-facts.edition"), prose.text("brief.key-facts.position", holes)));
    }
}
