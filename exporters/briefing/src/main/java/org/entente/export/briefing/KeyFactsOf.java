package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Scope;
import org.entente.model.DatedFact;
import org.entente.model.Edition;
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
        Text about = Text.of(prose.name(body));
        if (body.founded().isPresent()) {
            DatedFact founded = body.founded().get();
            about = prose.cited(
                    about.plus("; "
                            + prose.label(
                                    "brief.key-facts.founded",
                                    Map.of("when", prose.dates().when(founded.date())))),
                    founded.sources());
        }
        Optional<Seat> seat = body.seatOn(prose.selection().day());
        if (seat.isPresent()) {
            about = about.plus("; "
                    + prose.label(
                            "brief.key-facts.seat",
                            Map.of(
                                    "place",
                                    seat.get().place().text(prose.selection().language()))));
        }
        facts.add(new KeyFact(Text.of(prose.selection().shortName(body)), about));
        facts.add(new KeyFact(
                Text.of(capitalized(body.terms().many().text(prose.selection().language()))), Text.of(count(body))));
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
        return String.join("; ", parts);
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
        facts.add(new KeyFact(Text.of(state.code().value()), Text.of(prose.name(state))));
        long bodies = prose.selection().asOf().standingsOf(state.code()).stream()
                .filter(Standing::counted)
                .count();
        facts.add(new KeyFact(prose.text("brief.key-facts.bodies"), Text.of(String.valueOf(bodies))));
    }

    private void addBodiesAtWork() {
        List<String> names = prose.facts().cooperations().stream()
                .flatMap(it -> it.organizations().stream())
                .distinct()
                .map(id -> prose.name(prose.facts().organization(id)))
                .sorted()
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

    private static String capitalized(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
