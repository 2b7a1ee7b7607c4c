package org.entente.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.PredicateChecker.Result;
import org.entente.model.Verdict.Outcome;
import org.entente.model.Verdict.Reason;

/**
 * Checks one claim as of any day.
 *
 * <p>A verdict can change only where a membership, a suspension or a body begins or ends. So it is enough to look at these days
 * to know since when and until when it is the same.
 */
final class ClaimChecker {
    private final FactBase facts;
    private final Predicate predicate;
    private final Set<OrganizationId> bodies;
    private final Set<OrganizationId> withPartners;
    private final NavigableSet<LocalDate> turningDays;

    ClaimChecker(FactBase facts, Claim claim) {
        this.facts = facts;
        this.predicate = claim.predicate();
        this.bodies = Subjects.named(predicate);
        this.withPartners = Subjects.withPartners(predicate);
        this.turningDays = turningDays();
    }

    Verdict verdict(LocalDate date) {
        Result result = check(date);
        return Verdict.builder()
                .outcome(result.outcome())
                .reason(result.reason().get())
                .since(since(date, result.outcome()))
                .until(until(date, result.outcome()))
                .build();
    }

    private Result check(LocalDate date) {
        if (!hadHappened(date)) {
            return notApplicable(Reason.Form.NOT_YET);
        }
        return bodiesExisted(date)
                ? new PredicateChecker(facts, date).check(predicate)
                : notApplicable(Reason.Form.NO_SUCH_BODY);
    }

    private static Result notApplicable(Reason.Form form) {
        return new Result(Outcome.NOT_APPLICABLE, () -> new Reason(form, 0, 0, List.of()));
    }

    // Asked for every day on which the verdict can have changed: streams would take longer than the question.
    private boolean bodiesExisted(LocalDate date) {
        // A membership on a given day is asked about on that day, even when the body is no more.
        LocalDate asked = predicate instanceof Predicate.Member it ? it.date() : date;
        for (OrganizationId body : bodies) {
            if (!existed(body, asked)) {
                return false;
            }
        }
        for (OrganizationId body : withPartners) {
            if (!hadProgrammes(body, date)) {
                return false;
            }
        }
        return true;
    }

    private boolean existed(OrganizationId body, LocalDate date) {
        return facts.organization(body).existence().possiblyContains(date);
    }

    private boolean hadProgrammes(OrganizationId body, LocalDate date) {
        for (Organization programme : facts.programmes(body)) {
            if (programme.existence().possiblyContains(date)) {
                return true;
            }
        }
        return false;
    }

    private boolean hadHappened(LocalDate date) {
        if (predicate instanceof Predicate.Member it) {
            return !date.isBefore(it.date());
        }
        return !(predicate instanceof Predicate.Before it)
                || Stream.of(it.first(), it.second())
                        .allMatch(id -> facts.findMilestone(id).orElseThrow().hadHappenedBy(date));
    }

    // Walks back as long as the verdict was the same; empty if it never was another.
    private Optional<LocalDate> since(LocalDate date, Outcome outcome) {
        LocalDate since = turningDays.floor(date);
        while (since != null) {
            if (check(since.minusDays(1)).outcome() != outcome) {
                return Optional.of(since);
            }
            since = turningDays.lower(since);
        }
        return Optional.empty();
    }

    private Optional<LocalDate> until(LocalDate date, Outcome outcome) {
        return turningDays.tailSet(date, false).stream()
                .filter(day -> check(day).outcome() != outcome)
                .findFirst();
    }

    private NavigableSet<LocalDate> turningDays() {
        if (predicate instanceof Predicate.Member it) {
            return new TreeSet<>(Set.of(it.date()));
        }
        NavigableSet<LocalDate> ofBodies = facts.index().turningDays(counted());
        if (!(predicate instanceof Predicate.Before it)) {
            return ofBodies;
        }
        NavigableSet<LocalDate> days = new TreeSet<>(ofBodies);
        Stream.of(it.first(), it.second())
                .forEach(id ->
                        days.add(facts.findMilestone(id).orElseThrow().date().latest()));
        return days;
    }

    /** The bodies whose members are counted: those named, and the programmes of those whose partners are. */
    private Set<OrganizationId> counted() {
        Set<OrganizationId> counted = new LinkedHashSet<>(bodies);
        for (OrganizationId body : withPartners) {
            facts.programmes(body).forEach(programme -> counted.add(programme.id()));
        }
        return counted;
    }
}
