package org.entente.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.DatedName;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.Suspension;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.Shapes;

/** Makes changes of the differences between two versions of one fact: the known kinds in their own words, all else plainly. */
final class Wording {
    private final FactBase before;
    private final FactBase after;
    private final String id;
    private final String name;

    Wording(FactBase before, FactBase after, String id, String name) {
        this.before = before;
        this.after = after;
        this.id = id;
        this.name = name;
    }

    Change of(Fact old, Fact now, Difference difference) {
        Optional<Change> known = Optional.empty();
        if (now instanceof Membership it) {
            known = membership((Membership) old, it, difference);
        } else if (now instanceof Named it && difference.isNew("names.#")) {
            known = renamed((Named) old, it, it.names().get(difference.index()), now);
        }
        if (now instanceof Organization it) {
            known = known.or(() -> existence(it, difference));
        }
        return known.map(it -> at(it, difference))
                .orElseGet(() ->
                        now instanceof Document ? plain(difference, Change.Kind.CHANGED_SOURCE) : plain(difference));
    }

    private static Change at(Change change, Difference difference) {
        return new Change.Builder().from(change).field(difference.field()).build();
    }

    private Optional<Change> membership(Membership old, Membership now, Difference difference) {
        Belonging belonging = new Belonging(after);
        if (difference.isNew("events.#")) {
            return event(old, now, now.events().get(difference.index()), belonging);
        }
        if (difference.isNew("suspensions.#")) {
            Suspension it = now.suspensions().get(difference.index());
            return Optional.of(belonging.suspended(now, now.organization(), it, it.from()));
        }
        if (difference.isNew("suspensions.#.until")) {
            Suspension it = now.suspensions().get(difference.index());
            return Optional.of(belonging.resumed(now, now.organization(), it, it.until()));
        }
        return Optional.empty();
    }

    private Optional<Change> event(Membership old, Membership now, MembershipEvent event, Belonging belonging) {
        Belonging then = new Belonging(before);
        if (then.start(old).isEmpty()
                && belonging.start(now).filter(event::equals).isPresent()) {
            return Optional.of(belonging.joined(now, now.organization(), event.date()));
        }
        if (then.end(old).isEmpty() && belonging.end(now).filter(event::equals).isPresent()) {
            return Optional.of(belonging.left(now, now.organization(), event.date()));
        }
        return Optional.empty();
    }

    private Optional<Change> renamed(Named old, Named now, DatedName name, Fact fact) {
        DatedName last = name.period().possibleFrom().equals(LocalDate.MIN)
                ? old.lastName()
                : now.nameOn(name.period().possibleFrom().minusDays(1));
        return Optional.of(new Renaming(after).of(fact, last.equals(name) ? old.lastName() : last, name));
    }

    private Optional<Change> existence(Organization body, Difference difference) {
        boolean founded = difference.isNew("founded");
        if (!founded && !difference.isNew("dissolved")) {
            return Optional.empty();
        }
        Bound date = founded ? body.existence().start() : body.existence().end();
        Change.Builder change = new Change.Builder();
        change.kind(founded ? Change.Kind.FOUNDED : Change.Kind.ENDED)
                .fact(id)
                .date(date.namedDate().map(it -> date))
                .sentence(name + (founded ? " was founded" : " came to an end"))
                .sources(
                        founded
                                ? body.founded().orElseThrow().sources()
                                : body.dissolved().orElseThrow().sources());
        return Optional.of(change.build());
    }

    /** A difference that has no words of its own. */
    Change plain(Difference it) {
        if (it.isSource()) {
            return plain(it, source(it));
        }
        return plain(it, it.isDate() ? Change.Kind.CORRECTED_DATE : Change.Kind.CHANGED);
    }

    private static Change.Kind source(Difference it) {
        if (it.before().isEmpty()) {
            return Change.Kind.NEW_SOURCE;
        }
        return it.after().isEmpty() ? Change.Kind.REMOVED_SOURCE : Change.Kind.CHANGED_SOURCE;
    }

    private Change plain(Difference it, Change.Kind kind) {
        Change.Builder change = new Change.Builder();
        return change.kind(kind)
                .fact(id)
                .field(it.field())
                .sentence(name + ": " + String.join(", ", it.words()))
                .before(value(it, it.before()))
                .after(value(it, it.after()))
                .sources(sources(it))
                .build();
    }

    private static Optional<String> value(Difference it, Optional<Node> node) {
        return it.type() == Bound.class && node.isEmpty() ? Optional.of("open") : node.map(NodeText::of);
    }

    private static List<Citation> sources(Difference it) {
        return it.isSource()
                ? Shapes.CITATION.read(it.after().or(it::before).orElseThrow(), new Problems()).stream()
                        .toList()
                : it.sources();
    }
}
