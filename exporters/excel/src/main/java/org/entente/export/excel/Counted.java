package org.entente.export.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;

/** The counted memberships of a workbook, their numbers, and the bodies and members that have any. */
final class Counted {
    private final List<CountedMembership> all;
    private final Map<CountedMembership, Integer> numbers = new HashMap<>();
    private final List<MemberId> members;
    private final Map<MemberId, Integer> rows = new HashMap<>();
    private final List<Organization> bodies;
    private final Map<OrganizationId, Map<MemberId, List<CountedMembership>>> byBody = new HashMap<>();

    Counted(FactBase facts, Predicate<MemberId> isToldOf) {
        this.all = CountedMemberships.of(facts).stream()
                .filter(it -> isToldOf.test(it.member()))
                .toList();
        this.members = all.stream()
                .map(CountedMembership::member)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        this.bodies = all.stream()
                .map(CountedMembership::body)
                .distinct()
                .map(facts::organization)
                .toList();
        all.forEach(this::index);
        members.forEach(it -> rows.put(it, SheetWriter.FIRST_ROW + rows.size()));
    }

    private void index(CountedMembership it) {
        numbers.put(it, numbers.size() + 1);
        byBody.computeIfAbsent(it.body(), body -> new HashMap<>())
                .computeIfAbsent(it.member(), member -> new ArrayList<>())
                .add(it);
    }

    List<CountedMembership> all() {
        return all;
    }

    /** The number of a membership, from 1, by which formulas refer to it. */
    int number(CountedMembership membership) {
        return numbers.getOrDefault(membership, 0);
    }

    /** Everybody who was ever counted somewhere, sorted by code. */
    List<MemberId> members() {
        return members;
    }

    /** The row in which the matrix has a member, from 1. */
    int row(MemberId member) {
        return rows.getOrDefault(member, 0);
    }

    /** The bodies that ever counted somebody, sorted by id. */
    List<Organization> bodies() {
        return bodies;
    }

    Optional<CountedMembership> on(LocalDate day, OrganizationId body, MemberId member) {
        return byBody.getOrDefault(body, Map.of()).getOrDefault(member, List.of()).stream()
                .filter(it -> it.isOn(day))
                .findFirst();
    }
}
