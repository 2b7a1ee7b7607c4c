package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.Scope;
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
        facts.add(new KeyFact(Text.of(prose.shortName(body)), about(body)));
        facts.add(new KeyFact(Text.of(Prose.capitalized(prose.memberTerm(body, true))), Text.of(count(body))));
    }

    private Text about(Organization body) {
        Text about = Text.of(prose.name(body));
        if (body.founded().isPresent()) {
            DatedFact founded = body.founded().get();
            Map<String, String> holes = Map.of(
                    "when", prose.dates().when(founded.date()),
                    "date", prose.dates().bound(founded.date()));
            about = prose.cited(
                    about.plus(prose.label("brief.semicolon") + prose.label("brief.key-facts.founded", holes)),
                    founded.sources());
        }
        Optional<DatedFact> dissolved = body.dissolved()
                .filter(it ->
                        !body.existence().possiblyContains(prose.selection().day()));
        if (dissolved.isPresent()) {
            String end = prose.dates().bound(dissolved.get().date());
            return prose.cited(
                    about.plus(prose.label("brief.semicolon")
                            + prose.label("brief.key-facts.dissolved", Map.of("date", end))),
                    dissolved.get().sources());
        }
        Optional<Seat> seat = body.seatOn(prose.selection().day());
        return seat.isEmpty()
                ? about
                : about.plus(prose.label("brief.semicolon")
                        + prose.label(
                                "brief.key-facts.seat",
                                Map.of("place", prose.plain(seat.get().place()))));
    }

    // What a body counts is its own policy; who is suspended or in doubt is told beside.
    private String count(Organization body) {
        org.entente.model.Count count = prose.selection().asOf().count(body.id());
        List<String> parts = new ArrayList<>(List.of(String.valueOf(count.counted())));
        addIfAny("brief.count.suspended-counted", count.suspendedCounted(), parts);
        addIfAny("brief.count.suspended-not-counted", count.suspendedNotCounted(), parts);
        addIfAny("brief.count.possible", count.possible(), parts);
        int partners = prose.selection().asOf().partners(body.id()).size();
        addIfAny("brief.count.partners", partners, parts);
        return prose.parts(parts);
    }

    private void addIfAny(String key, int count, List<String> parts) {
        if (count > 0) {
            parts.add(prose.label(key, Map.of("count", count)));
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
        String official = name.official().map(prose::plain).orElse("");
        String today = prose.name(state);
        Map<String, String> code = Map.of("code", state.code().value());
        facts.add(new KeyFact(
                prose.text("brief.key-facts.state"),
                Text.of(prose.parts(Stream.of(today, official, prose.label("brief.key-facts.code", code))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList()))));
        state.exists().filter(it -> it.from().namedDate().isPresent()).ifPresent(this::addSince);
        long bodies = prose.selection().asOf().standingsOf(state.code()).stream()
                .filter(Standing::counted)
                .count();
        facts.add(new KeyFact(prose.text("brief.key-facts.bodies"), Text.of(String.valueOf(bodies))));
    }

    private void addSince(Existence existence) {
        Text since = Text.of(prose.dates().bound(existence.from()));
        facts.add(new KeyFact(prose.text("brief.key-facts.since"), prose.cited(since, existence.sources())));
    }

    private void addBodiesAtWork() {
        List<String> names = prose.facts().cooperations().stream()
                .flatMap(it -> it.organizations().stream())
                .distinct()
                .map(id -> prose.fullName(prose.facts().organization(id)))
                .sorted(prose.byName())
                .toList();
        facts.add(
                new KeyFact(prose.text("brief.key-facts.at-work"), Text.of(names.isEmpty() ? "–" : prose.list(names))));
        int milestones = prose.selection().milestones().size();
        facts.add(new KeyFact(prose.text("brief.key-facts.milestones"), Text.of(String.valueOf(milestones))));
    }

    private void addEdition(Edition edition) {
        Map<String, String> holes =
                Map.of("edition", edition.edition(), "day", prose.dates().day(edition.position()));
        facts.add(new KeyFact(prose.text("brief.key-facts.edition"), prose.text("brief.key-facts.position", holes)));
    }
}
