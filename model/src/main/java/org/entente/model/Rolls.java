package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Who stood in some relation to a body on a day. */
final class Rolls {
    private final FactBase facts;
    private final LocalDate date;
    private final Map<OrganizationId, List<Standing>> certain = new ConcurrentHashMap<>();
    private final Map<OrganizationId, List<Standing>> onlyPossible = new ConcurrentHashMap<>();

    Rolls(FactBase facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
    }

    List<Standing> certain(Organization body) {
        return certain.computeIfAbsent(body.id(), id -> standing(body));
    }

    private List<Standing> standing(Organization body) {
        if (!body.existence().certainlyContains(date)) {
            return List.of();
        }
        return standings(body, this::isCertain);
    }

    List<Standing> onlyPossible(Organization body) {
        return onlyPossible.computeIfAbsent(body.id(), id -> standingInDoubt(body));
    }

    private List<Standing> standingInDoubt(Organization body) {
        if (!body.existence().possiblyContains(date)) {
            return List.of();
        }
        boolean bodyIsCertain = body.existence().certainlyContains(date);
        List<Standing> certain = certain(body);
        return standings(body, it -> Counting.mayBelong(facts, it, date) && !(bodyIsCertain && isCertain(it))).stream()
                .filter(standing -> certain.stream().noneMatch(it -> isSame(it, standing)))
                .map(standing ->
                        Standing.builder().copyOf(standing).counted(false).build())
                .toList();
    }

    private List<Standing> standings(Organization body, Predicate<Membership> wanted) {
        List<Standing> found = new ArrayList<>(own(body, body.id(), Optional.empty(), wanted));
        for (OrganizationId included : body.includesMembersOf()) {
            facts
                    .findOrganization(included)
                    .map(through -> own(through, body.id(), Optional.of(included), wanted))
                    .orElse(List.of())
                    .stream()
                    .filter(standing -> standing.role() == Membership.Role.MEMBER)
                    .filter(standing -> found.stream().noneMatch(it -> isSame(it, standing)))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Standing::member));
        return NameOrder.sorted(found, Standing::name);
    }

    private boolean isCertain(Membership membership) {
        return facts.period(membership).certainlyContains(date);
    }

    private static boolean isSame(Standing one, Standing other) {
        return one.member().equals(other.member()) && one.role() == other.role();
    }

    private List<Standing> own(
            Organization body, OrganizationId asked, Optional<OrganizationId> through, Predicate<Membership> wanted) {
        return facts.membershipsIn(body.id()).stream()
                .filter(wanted)
                .map(membership -> standing(membership, body, asked, through))
                .toList();
    }

    private Standing standing(
            Membership membership, Organization body, OrganizationId asked, Optional<OrganizationId> through) {
        Named who = facts.member(membership.member());
        Optional<Suspension> suspension = Counting.suspension(membership, date);
        Belonging belonging = new Belonging(facts, facts.organization(asked));
        List<Membership> chain = belonging.around(membership);
        return Standing.builder()
                .member(membership.member())
                .name(who.nameOn(date, asked))
                .nameToday(who.lastName())
                .organization(asked)
                .membership(membership)
                .through(through)
                .period(belonging.period(chain))
                .suspension(suspension)
                .counted(Counting.isCounted(membership, body.counting(), date))
                .sources(sources(chain, suspension))
                .build();
    }

    private List<Citation> sources(List<Membership> chain, Optional<Suspension> suspension) {
        List<Citation> sources = new ArrayList<>();
        for (Membership membership : chain) {
            CountingPolicy policy =
                    facts.organization(membership.organization()).counting();
            membership.firstEvent(policy.starts()).ifPresent(event -> addMissing(event.sources(), sources));
            membership.firstEvent(policy.ends()).ifPresent(event -> addMissing(event.sources(), sources));
        }
        suspension.ifPresent(it -> addMissing(it.sources(), sources));
        return sources;
    }

    // To hash citations takes longer than to compare the few that there are.
    private static void addMissing(List<Citation> more, List<Citation> sources) {
        for (Citation citation : more) {
            if (!sources.contains(citation)) {
                sources.add(citation);
            }
        }
    }
}
