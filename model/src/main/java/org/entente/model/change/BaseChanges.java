package org.entente.model.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shapes;

/** What differs between two bases: whole facts by their ids, and facts of the same id field by field. */
final class BaseChanges {
    private final FactBase before;
    private final FactBase after;

    BaseChanges(FactBase before, FactBase after) {
        this.before = before;
        this.after = after;
    }

    Stream<Change> all() {
        Wording edition = new Wording(before, after, Section.EDITION, "Edition");
        return Stream.concat(
                Comparison.of(Shapes.EDITION, before.edition(), after.edition()).stream()
                        .map(edition::plain),
                Section.ALL.stream().flatMap(this::section));
    }

    private <T extends Fact> Stream<Change> section(Section<T> section) {
        Map<FactId, T> old = byId(section.get().apply(before));
        Map<FactId, T> now = byId(section.get().apply(after));
        Set<FactId> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        return ids.stream().flatMap(id -> {
            T one = old.get(id);
            T other = now.get(id);
            if (one == null || other == null) {
                return Stream.concat(
                        Stream.ofNullable(one).map(this::removed),
                        Stream.ofNullable(other).map(this::added));
            }
            return changed(section, one, other);
        });
    }

    private static <T extends Fact> Map<FactId, T> byId(List<T> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::factId, Function.identity()));
    }

    private <T extends Fact> Stream<Change> changed(Section<T> section, T old, T now) {
        if (old.equals(now)) {
            return Stream.empty();
        }
        Wording wording = new Wording(before, after, now.factId().value(), new Naming(after).of(now));
        return Comparison.of(section.shape(), old, now).stream().map(it -> wording.of(old, now, it));
    }

    private Change added(Fact fact) {
        Belonging belonging = new Belonging(after);
        if (fact instanceof Membership it && belonging.start(it).isPresent()) {
            return belonging.joined(it, it.organization(), after.period(it).start());
        }
        Change.Kind kind = Change.Kind.ADDED;
        if (fact instanceof Milestone) {
            kind = Change.Kind.NEW_MILESTONE;
        } else if (fact instanceof Document) {
            kind = Change.Kind.NEW_SOURCE;
        }
        return whole(kind, fact, after);
    }

    private Change removed(Fact fact) {
        Change.Kind kind = Change.Kind.REMOVED;
        if (fact instanceof Milestone) {
            kind = Change.Kind.REMOVED_MILESTONE;
        } else if (fact instanceof Document) {
            kind = Change.Kind.REMOVED_SOURCE;
        }
        return whole(kind, fact, before);
    }

    private static Change whole(Change.Kind kind, Fact fact, FactBase facts) {
        String id = fact.factId().value();
        String name = new Naming(facts).of(fact);
        String sort = fact instanceof Milestone ? "" : capital(Naming.kind(fact)) + " ";
        Change.Builder change = new Change.Builder();
        return change.kind(kind)
                .date(date(fact))
                .fact(id)
                .sentence(sort + (name.equals(id) ? "'" + id + "'" : name))
                .sources(facts.citations(id))
                .build();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Optional<Bound> date(Fact fact) {
        if (fact instanceof Milestone it) {
            return Optional.of(new Bound.On(it.date()));
        }
        if (fact instanceof Document it) {
            return it.date().map(Bound.On::new);
        }
        return fact instanceof Organization it ? it.founded().map(founded -> founded.date()) : Optional.empty();
    }
}
