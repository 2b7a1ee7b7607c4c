package org.entente.model;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Populations.States;

/**
 * Which states were counted as belonging to a body, for every stretch of time in which they were the same.
 *
 * <p>It can change only where the body, a membership or a suspension begins or ends. Immutable and thread-safe.
 */
final class Tenure {
    private final FactBase facts;
    private final Period existence;
    /** By the first day of each stretch. */
    private final NavigableMap<LocalDate, States> stretches = new TreeMap<>();

    Tenure(FactBase facts, Organization body) {
        this.facts = facts;
        this.existence = body.existence();
        begin(LocalDate.MIN);
        addEnds(existence);
        grounds(body).forEach(this::addTurningDays);
        grounds(body).forEach(this::addMembers);
    }

    /** The body itself, and those whose members are its own too. */
    private Stream<Organization> grounds(Organization body) {
        return Stream.concat(Stream.of(body), body.includesMembersOf().stream().map(facts::organization));
    }

    private void addTurningDays(Organization ground) {
        for (Membership membership : facts.membershipsIn(ground.id())) {
            addEnds(facts.period(membership));
            begin(Counting.possibleFrom(facts, membership));
            membership.suspensions().forEach(suspension -> addEnds(suspension.period()));
        }
    }

    private void addEnds(Period period) {
        begin(period.certainFrom());
        begin(period.possibleFrom());
        begin(period.certainUntil());
        begin(period.possibleUntil());
    }

    private void begin(LocalDate day) {
        if (!day.equals(LocalDate.MAX)) {
            stretches.computeIfAbsent(day, any -> new States(new BitSet(), new BitSet()));
        }
    }

    private void addMembers(Organization ground) {
        for (Membership membership : facts.membershipsIn(ground.id())) {
            if (membership.member() instanceof StateCode state) {
                add(membership, ground.counting(), facts.index().place(state));
            }
        }
    }

    private void add(Membership membership, CountingPolicy policy, int place) {
        Period period = facts.period(membership);
        during(existence.certainFrom(), existence.certainUntil(), period.certainFrom(), period.certainUntil())
                .forEach((day, states) -> set(states.certain(), place, Counting.isCounted(membership, policy, day)));
        LocalDate possibleFrom = Counting.possibleFrom(facts, membership);
        during(existence.possibleFrom(), existence.possibleUntil(), possibleFrom, period.possibleUntil())
                .forEach((day, states) -> set(states.possible(), place, Counting.isCounted(membership, policy, day)));
    }

    // Who belonged on two grounds is counted if either one counts.
    private static void set(BitSet states, int place, boolean counts) {
        if (counts) {
            states.set(place);
        }
    }

    private Map<LocalDate, States> during(LocalDate from, LocalDate until, LocalDate ownFrom, LocalDate ownUntil) {
        LocalDate first = ownFrom.isAfter(from) ? ownFrom : from;
        LocalDate end = ownUntil.isBefore(until) ? ownUntil : until;
        return first.isBefore(end) ? stretches.subMap(first, end) : Map.of();
    }

    States on(LocalDate day) {
        return stretches.floorEntry(day).getValue();
    }

    /** The days on which somebody or something began or ended. */
    NavigableSet<LocalDate> turningDays() {
        return stretches.navigableKeySet().tailSet(LocalDate.MIN, false);
    }
}
