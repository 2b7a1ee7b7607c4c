package org.entente.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.Count;
import org.entente.model.DatedFact;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;
import org.entente.model.Suspension;

/**
 * Who belonged to a body on a day, worked out from the events of the facts as plainly as can be: nothing is looked up in an
 * index, and the model's own rules of time are not used.
 */
final class NaiveRoll {

    /** Somebody in some quality: suspended or not, counted or not. */
    record Line(String member, String role, boolean suspended, boolean counted) {
        boolean isSame(Line other) {
            return member.equals(other.member) && role.equals(other.role);
        }
    }

    private final FactBase facts;
    private final Organization body;
    private final LocalDate day;
    private final Set<Line> certain;

    NaiveRoll(FactBase facts, Organization body, LocalDate day) {
        this.facts = facts;
        this.body = body;
        this.day = day;
        boolean there = hasBegun(founded(body)) && !mayHaveEnded(dissolved(body), founded(body));
        this.certain = there ? lines(false) : Set.of();
    }

    Set<Line> certain() {
        return certain;
    }

    Count count() {
        Set<Line> full = new HashSet<>(certain);
        full.removeIf(line -> !line.role().equals("member"));
        return new Count(
                (int) full.stream().filter(Line::counted).count(),
                (int) full.stream()
                        .filter(line -> line.counted() && line.suspended())
                        .count(),
                (int) full.stream().filter(line -> !line.counted()).count(),
                possible().size());
    }

    /** The full members in doubt. */
    private Set<String> possible() {
        Set<String> members = new TreeSet<>();
        if (mayHaveBegun(founded(body)) && !hasEnded(dissolved(body))) {
            lines(true).stream()
                    .filter(line ->
                            line.role().equals("member") && certain.stream().noneMatch(line::isSame))
                    .forEach(line -> members.add(line.member()));
        }
        return members;
    }

    /** The states that take part in programmes of the body and are not its members. */
    Set<String> partners() {
        Set<String> partners = new TreeSet<>();
        for (Organization programme : facts.organizations()) {
            if (programme.parent().equals(Optional.of(body.id()))) {
                partners.addAll(new NaiveRoll(facts, programme, day).countedStates());
            }
        }
        partners.removeAll(countedStates());
        return partners;
    }

    Set<String> countedStates() {
        Set<String> states = new TreeSet<>();
        certain.stream()
                .filter(line -> line.counted() && line.member().matches("[A-Z]+"))
                .forEach(line -> states.add(line.member()));
        return states;
    }

    private Set<Line> lines(boolean inDoubtToo) {
        List<Line> lines = new ArrayList<>(own(body, inDoubtToo));
        for (Organization included : facts.organizations()) {
            if (body.includesMembersOf().contains(included.id())) {
                own(included, inDoubtToo).stream()
                        .filter(line -> line.role().equals("member"))
                        .filter(line -> lines.stream().noneMatch(line::isSame))
                        .forEach(lines::add);
            }
        }
        return new HashSet<>(lines);
    }

    private List<Line> own(Organization of, boolean inDoubtToo) {
        List<Line> lines = new ArrayList<>();
        for (Membership membership : facts.memberships()) {
            if (!membership.organization().equals(of.id())) {
                continue;
            }
            String start = date(membership, of.counting().starts()).orElse("unknown");
            String end = date(membership, of.counting().ends()).orElse(dissolved(of));
            boolean in =
                    inDoubtToo ? mayHaveBegun(start) && !hasEnded(end) : hasBegun(start) && !mayHaveEnded(end, start);
            boolean thereYet = !inDoubtToo || mayHaveBegun(beginning(membership.member()));
            if (in && thereYet) {
                lines.add(line(membership, of));
            }
        }
        return lines;
    }

    private String beginning(MemberId member) {
        return member instanceof StateCode state
                ? facts.state(state).existence().start().toString()
                : founded(facts.organization((OrganizationId) member));
    }

    private Line line(Membership membership, Organization of) {
        Optional<Suspension> suspension = membership.suspensions().stream()
                .filter(it -> hasBegun(it.from().toString())
                        && !mayHaveEnded(it.until().toString(), it.from().toString()))
                .findFirst();
        boolean counted = membership.role() == Membership.Role.MEMBER
                && (suspension.isEmpty()
                        || of.counting()
                                .suspendedCount()
                                .contains(suspension.get().of()));
        return new Line(membership.member().value(), membership.role().code(), suspension.isPresent(), counted);
    }

    private static Optional<String> date(Membership membership, List<MembershipEvent.Kind> kinds) {
        for (MembershipEvent.Kind kind : kinds) {
            for (MembershipEvent event : membership.events()) {
                if (event.kind() == kind) {
                    return Optional.of(event.date().toString());
                }
            }
        }
        return Optional.empty();
    }

    private static String founded(Organization of) {
        return of.founded().map(DatedFact::date).map(Bound::toString).orElse("open");
    }

    private static String dissolved(Organization of) {
        return of.dissolved().map(DatedFact::date).map(Bound::toString).orElse("open");
    }

    private boolean hasBegun(String start) {
        return switch (start) {
            case "open" -> true;
            case "unknown" -> false;
            default -> !day.isBefore(last(start));
        };
    }

    private boolean mayHaveBegun(String start) {
        return !Character.isDigit(start.charAt(0)) || !day.isBefore(first(start));
    }

    // Where nobody says when it ended, it is certain to have lasted for the first day alone, or as long as it was seen.
    private boolean mayHaveEnded(String end, String start) {
        if (end.equals("open")) {
            return false;
        }
        if (end.startsWith("attested ")) {
            return day.isAfter(first(end));
        }
        if (Character.isDigit(end.charAt(0))) {
            return !day.isBefore(first(end));
        }
        return start.equals("open") || day.isAfter(last(start));
    }

    private boolean hasEnded(String end) {
        boolean bounded = Character.isDigit(end.charAt(0)) || end.startsWith("by ");
        return bounded && !day.isBefore(last(end));
    }

    private static LocalDate first(String bound) {
        String date = bound.substring(bound.indexOf(' ') + 1);
        return LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() == 7 ? 3 : 6));
    }

    private static LocalDate last(String bound) {
        String date = bound.substring(bound.indexOf(' ') + 1);
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Every day on which something about the body can change, for certain or perhaps. */
    static Set<LocalDate> turningDays(FactBase facts, Organization body) {
        Set<LocalDate> days = new TreeSet<>();
        Stream<String> bounds = Stream.concat(
                Stream.of(founded(body), dissolved(body)),
                facts.memberships().stream()
                        .filter(it -> it.organization().equals(body.id()))
                        .flatMap(NaiveRoll::bounds));
        bounds.filter(it -> it.matches(".*[0-9]")).forEach(it -> {
            days.add(first(it));
            days.add(last(it));
        });
        return days;
    }

    private static Stream<String> bounds(Membership membership) {
        return Stream.concat(
                membership.events().stream().map(it -> it.date().toString()),
                membership.suspensions().stream()
                        .flatMap(
                                it -> Stream.of(it.from().toString(), it.until().toString())));
    }
}
