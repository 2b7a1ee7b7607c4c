package org.entente.model;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    /** The days on which somebody or something began or ended. */
    private final NavigableSet<LocalDate> turningDays = new TreeSet<>();
    /** The first day of each stretch, in the order of time. */
    private final List<LocalDate> days;
    /** Who was counted in each stretch. */
    private final List<States> stretches;

    Tenure(FactBase facts, Organization body) {
        this.facts = facts;
        this.existence = body.existence();
        addEnds(existence);
        grounds(body).forEach(this::addTurningDays);
        this.days =
                Stream.concat(Stream.of(LocalDate.MIN), turningDays.stream()).toList();
        this.stretches =
                days.stream().map(any -> new States(new BitSet(), new BitSet())).toList();
        grounds(body).forEach(this::addMembers);
    }

    /** The body itself, and those whose members are its own too. */
    private Stream<Organization> grounds(Organization body) {
        return Stream.concat(Stream.of(body), body.includesMembersOf().stream().map(facts::organization));
    }

    private void addTurningDays(Organization ground) {
        for (Membership membership : facts.membershipsIn(ground.id())) {
            addEnds(facts.period(membership));
            addTurningDay(Counting.possibleFrom(facts, membership));
            membership.suspensions().forEach(suspension -> addEnds(suspension.period()));
        }
    }

    private void addEnds(Period period) {
        addTurningDay(period.certainFrom());
        addTurningDay(period.possibleFrom());
        addTurningDay(period.certainUntil());
        addTurningDay(period.possibleUntil());
    }

    private void addTurningDay(LocalDate day) {
        if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
            turningDays.add(day);
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
        LocalDate certainFrom = later(existence.certainFrom(), period.certainFrom());
        LocalDate certainUntil = earlier(existence.certainUntil(), period.certainUntil());
        LocalDate possibleFrom = later(existence.possibleFrom(), Counting.possibleFrom(facts, membership));
        LocalDate possibleUntil = earlier(existence.possibleUntil(), period.possibleUntil());
        // Who belonged on two grounds is counted if either one counts.
        Predicate<LocalDate> counts = day -> Counting.isCounted(membership, policy, day);
        within(certainFrom, certainUntil, counts, stretch -> stretch.certain().set(place));
        within(
                possibleFrom,
                possibleUntil,
                counts,
                stretch -> stretch.possible().set(place));
    }

    private void within(LocalDate from, LocalDate until, Predicate<LocalDate> wanted, Consumer<States> action) {
        int end = firstFrom(until);
        for (int i = firstFrom(from); i < end; i++) {
            if (wanted.test(days.get(i))) {
                action.accept(stretches.get(i));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    States on(LocalDate day) {
        return stretches.get(stretchOf(day));
    }

    private int stretchOf(LocalDate day) {
        int from = firstFrom(day);
        return from < days.size() && days.get(from).equals(day) ? from : from - 1;
    }

    /** The first stretch that begins on a day or later. */
    private int firstFrom(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** The days on which somebody or something began or ended. */
    NavigableSet<LocalDate> turningDays() {
        return turningDays;
    }
}
