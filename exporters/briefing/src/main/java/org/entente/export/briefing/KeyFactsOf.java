package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.export.Scope;
import org.entente.model.Bound;
import org.entente.model.DatedFact;
import org.entente.model.DatedName;
import org.entente.model.Edition;
import org.entente.model.Existence;
import org.entente.model.Organization;
import org.entente.model.Seat;
import org.entente.model.Standing;
import org.entente.model.State;

/** The box of the facts that are looked up first. */
final class KeyFactsOf {
    private final Prose prose;
    private final List<KeyFact> facts = new ArrayList<>();

    KeyFactsOf(Prose prose) {
        this.prose = prose;
    }

    KeyFacts box() {
        prose.selection().bodies().forEach(this::add);
        if (prose.selection().request().scope() instanceof Scope.OfState it) {
            prose.facts().findState(it.state()).ifPresent(this::add);
        }
        if (prose.selection().request().scope() instanceof Scope.Area) {
            addBodiesAtWork();
        }
        if (prose.selection().bodies().size() == 2) {
            addOverlap(prose.selection().bodies());
        }
        addEdition(prose.facts().edition());
        return new KeyFacts(prose.text("brief.key-facts"), facts);
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
        return prose.text("brief.key-facts.seat", Map.of("place", prose.named(seat.place())));
    }

    private boolean isThere(Organization body) {
        return body.existence().possiblyContains(prose.selection().day());
    }

    // What a body counts is its own policy; who is suspended or in doubt is told beside.
    private Text count(Organization body) {
        org.entente.model.Count count = prose.selection().asOf().count(body.id());
        List<Text> parts = new ArrayList<>(List.of(Text.of(String.valueOf(count.counted()))));
        if (prose.isGlobal(body)) {
            parts.add(prose.text("brief.count.scope"));
        }
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
        List<Text> names = prose.facts().cooperations().stream()
                .flatMap(it -> it.organizations().stream())
                .distinct()
                .map(id -> prose.fullName(prose.facts().organization(id)))
                .sorted(prose.byName())
                .toList();
        if (!names.isEmpty()) {
            facts.add(new KeyFact(prose.text("brief.key-facts.at-work"), prose.list(names)));
        }
        int milestones = prose.selection().milestones().size();
        if (milestones > 0) {
            facts.add(new KeyFact(prose.text("brief.key-facts.milestones"), Text.of(String.valueOf(milestones))));
        }
    }

    private void addEdition(Edition edition) {
        Map<String, String> holes =
                Map.of("edition", edition.edition(), "day", prose.dates().day(edition.position()));
        facts.add(new KeyFact(prose.text("brief.key-facts.edition"), prose.text("brief.key-facts.position", holes)));
    }
}
