package org.entente.model.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.Standing;
import org.entente.model.Suspension;

/** What changed in the rolls of bodies, found by comparing the roll of each day on which one can change with that of the day before. */
final class RollChanges {
    private final FactBase facts;
    private final Predicate<LocalDate> wanted;
    private final Belonging belonging;

    RollChanges(FactBase facts, Predicate<LocalDate> wanted) {
        this.facts = facts;
        this.wanted = wanted;
        this.belonging = new Belonging(facts);
    }

    Stream<Change> of(Organization body) {
        return turningDays(body).stream().flatMap(day -> changes(body, day));
    }

    private Set<LocalDate> turningDays(Organization body) {
        Set<LocalDate> days = new TreeSet<>();
        add(body.existence(), days);
        Stream.concat(Stream.of(body.id()), body.includesMembersOf().stream())
                .flatMap(id -> facts.membershipsIn(id).stream())
                .forEach(membership -> {
                    add(facts.period(membership), days);
                    membership.suspensions().forEach(it -> add(it.period(), days));
                });
        return days;
    }

    private void add(Period period, Set<LocalDate> days) {
        Stream.of(period.certainFrom(), period.certainUntil()).filter(wanted).forEach(days::add);
    }

    private Stream<Change> changes(Organization body, LocalDate day) {
        Map<List<Object>, Standing> before = roll(body, day.minusDays(1));
        Map<List<Object>, Standing> after = roll(body, day);
        return Stream.concat(
                after.entrySet().stream()
                        .filter(it -> !before.containsKey(it.getKey()))
                        .flatMap(it -> joined(it.getValue(), day)),
                before.entrySet().stream().flatMap(it -> {
                    Standing now = after.get(it.getKey());
                    return now == null ? Stream.of(left(it.getValue(), day)) : suspensions(it.getValue(), now);
                }));
    }

    private Map<List<Object>, Standing> roll(Organization body, LocalDate day) {
        Map<List<Object>, Standing> roll = new LinkedHashMap<>();
        facts.asOf(day).roll(body.id()).forEach(it -> roll.putIfAbsent(List.of(it.member(), it.role()), it));
        return roll;
    }

    private Stream<Change> joined(Standing it, LocalDate day) {
        Bound date = date(it.period().start(), it.period().certainFrom(), day);
        Membership membership = it.membership();
        return Stream.concat(
                Stream.of(belonging.joined(membership, it.organization(), date)),
                it.suspension().stream()
                        .map(s -> belonging.suspended(membership, it.organization(), s, Bound.on(day))));
    }

    private Change left(Standing it, LocalDate day) {
        Bound end = it.period().end();
        boolean endsToday = it.period().certainUntil().equals(day);
        return endsToday && !(end instanceof Bound.On)
                ? belonging.lostSightOf(it.membership(), it.organization(), Bound.on(day))
                : belonging.left(
                        it.membership(),
                        it.organization(),
                        date(end, it.period().certainUntil(), day));
    }

    private Stream<Change> suspensions(Standing before, Standing after) {
        if (before.suspension().equals(after.suspension())) {
            return Stream.empty();
        }
        return Stream.concat(
                before.suspension().stream()
                        .map(it -> belonging.resumed(before.membership(), before.organization(), it, it.until())),
                after.suspension().stream().map(it -> suspended(after, it)));
    }

    private Change suspended(Standing standing, Suspension it) {
        return belonging.suspended(standing.membership(), standing.organization(), it, it.from());
    }

    // A standing can begin or end later or earlier than its membership, with the body.
    private static Bound date(Bound known, LocalDate certain, LocalDate day) {
        return certain.equals(day) ? known : Bound.on(day);
    }
}
