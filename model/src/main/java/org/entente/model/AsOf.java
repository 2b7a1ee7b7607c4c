package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts as they were on a day: a joining day counts, the first day out does not.
 *
 * <p>Lists of states and members are sorted by the English name of the day. Immutable and thread-safe.
 */
public final class AsOf {
    private final FactBase facts;
    private final LocalDate date;
    private final Rolls rolls;
    private final Map<OrganizationId, List<Partner>> partners = new ConcurrentHashMap<>();
    private final Map<ClaimId, CheckedClaim> checked = new ConcurrentHashMap<>();

    AsOf(FactBase facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
        this.rolls = new Rolls(facts, date);
    }

    /**
     * The facts that are asked.
     *
     * @return the base
     */
    public FactBase facts() {
        return facts;
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Those who are counted as belonging to an organization, by its own policy.
     *
     * @param organization the body
     * @return full members; empty before the body existed
     * @throws UnknownFactException if there is no such organization
     */
    public List<Standing> members(OrganizationId organization) {
        return roll(organization).stream().filter(Standing::counted).toList();
    }

    /**
     * Those who are counted as belonging to an organization, by its own policy.
     *
     * @param organization the id of the body as text
     * @return full members; empty before the body existed
     * @throws UnknownFactException if there is no such organization
     */
    public List<Standing> members(String organization) {
        return members(facts.organization(organization).id());
    }

    /**
     * Everybody who certainly stood in some relation to an organization: full members, suspended ones, observers, associates.
     *
     * @param organization the body
     * @return the standings
     * @throws UnknownFactException if there is no such organization
     */
    public List<Standing> roll(OrganizationId organization) {
        return rolls.certain(facts.organization(organization));
    }

    /**
     * Everybody who certainly stood in some relation to an organization.
     *
     * @param organization the id of the body as text
     * @return the standings
     * @throws UnknownFactException if there is no such organization
     */
    public List<Standing> roll(String organization) {
        return roll(facts.organization(organization).id());
    }

    /**
     * Those who may have belonged to an organization, for all that the sources say, and are not certain to have.
     *
     * @param organization the body
     * @return the standings, never counted
     * @throws UnknownFactException if there is no such organization
     */
    public List<Standing> possibleMembers(OrganizationId organization) {
        return rolls.onlyPossible(facts.organization(organization));
    }

    /**
     * How many belonged to an organization, those in doubt told apart.
     *
     * @param organization the body
     * @return the count by the organization's own policy
     * @throws UnknownFactException if there is no such organization
     */
    public Count count(OrganizationId organization) {
        List<Standing> full = roll(organization).stream()
                .filter(standing -> standing.role() == Membership.Role.MEMBER)
                .toList();
        return new Count(
                (int) full.stream().filter(Standing::counted).count(),
                (int) full.stream()
                        .filter(s -> s.counted() && s.suspension().isPresent())
                        .count(),
                (int) full.stream().filter(s -> !s.counted()).count(),
                (int) possibleMembers(organization).stream()
                        .filter(standing -> standing.role() == Membership.Role.MEMBER)
                        .map(Standing::member)
                        .distinct()
                        .count());
    }

    /**
     * The states that belonged to programmes of an organization without belonging to itself.
     *
     * @param organization the body
     * @return the partners, each with its programmes
     * @throws UnknownFactException if there is no such organization
     */
    public List<Partner> partners(OrganizationId organization) {
        return partners.computeIfAbsent(facts.organization(organization).id(), this::partnersOf);
    }

    private List<Partner> partnersOf(OrganizationId organization) {
        Set<MemberId> own = memberIds(organization);
        Map<StateCode, List<Organization>> programmes = new TreeMap<>();
        for (Organization programme : facts.programmes(organization)) {
            states(programme.id())
                    .filter(state -> !own.contains(state.code()))
                    .forEach(state -> programmes
                            .computeIfAbsent(state.code(), code -> new ArrayList<>())
                            .add(programme));
        }
        List<Partner> partners = programmes.entrySet().stream()
                .map(entry -> new Partner(facts.state(entry.getKey()), entry.getValue()))
                .toList();
        return NameOrder.sorted(partners, partner -> partner.state().nameOn(date));
    }

    /**
     * The states in two organizations: in both, and in only one.
     *
     * @param first the one body
     * @param second the other
     * @return the overlap of those who are counted
     * @throws UnknownFactException if there is no such organization
     */
    public Overlap overlap(OrganizationId first, OrganizationId second) {
        Set<MemberId> inFirst = memberIds(first);
        Set<MemberId> inSecond = memberIds(second);
        return new Overlap(
                states(first).filter(state -> inSecond.contains(state.code())).toList(),
                states(first).filter(state -> !inSecond.contains(state.code())).toList(),
                states(second).filter(state -> !inFirst.contains(state.code())).toList());
    }

    /**
     * The states in two organizations: in both, and in only one.
     *
     * @param first the id of the one body as text
     * @param second the id of the other as text
     * @return the overlap of those who are counted
     * @throws UnknownFactException if there is no such organization
     */
    public Overlap overlap(String first, String second) {
        return overlap(
                facts.organization(first).id(), facts.organization(second).id());
    }

    /**
     * Everything that a state or organization belonged to.
     *
     * @param member the member
     * @return its standings, sorted by the organization's id
     */
    public List<Standing> standingsOf(MemberId member) {
        return facts.organizations().stream()
                .flatMap(body -> rolls.certain(body).stream())
                .filter(standing -> standing.member().equals(member))
                .toList();
    }

    /**
     * What had happened by the day.
     *
     * @return the milestones in the order of time
     */
    public List<Milestone> milestones() {
        return facts.milestones(MilestoneQuery.builder().to(date).build());
    }

    /**
     * In what the organizations certainly worked together.
     *
     * @param organizations the bodies, each of which takes part
     * @return the co-operations, sorted by id
     */
    public List<Cooperation> cooperations(Set<OrganizationId> organizations) {
        return facts.cooperations().stream()
                .filter(it -> it.organizations().containsAll(organizations))
                .filter(it -> it.period().certainlyContains(date))
                .toList();
    }

    /**
     * Every claim with its verdict.
     *
     * @return sorted by id
     */
    public List<CheckedClaim> claims() {
        return facts.claims().stream().map(this::check).toList();
    }

    /**
     * A claim with its verdict.
     *
     * @param claim the claim, of this base or not
     * @return the claim as checked
     */
    public CheckedClaim check(Claim claim) {
        CheckedClaim known = checked.get(claim.id());
        // Another claim can have the id of one that was checked.
        if (known == null || !known.claim().equals(claim)) {
            Verdict verdict = new ClaimChecker(facts, claim).verdict(date);
            known = new CheckedClaim(claim, BodyNames.fill(claim.sentence(), facts, date), verdict);
            checked.put(claim.id(), known);
        }
        return known;
    }

    /**
     * The name of the day of a state or organization, in general use.
     *
     * @param named the state or organization
     * @param locale the language
     * @return the name, in English where there is none in that language
     */
    public String name(Named named, Locale locale) {
        return named.nameOn(date).name().text(locale);
    }

    /**
     * A name in a text that its body came to bear only after the day, so that the text was not written then.
     *
     * @param text a text in English
     * @return the first such name or acronym, empty if there is none
     */
    public Optional<String> laterNameIn(String text) {
        return facts.index().laterNames().in(text, date);
    }

    private Set<MemberId> memberIds(OrganizationId organization) {
        return members(organization).stream().map(Standing::member).collect(Collectors.toSet());
    }

    private Stream<State> states(OrganizationId organization) {
        return members(organization).stream()
                .map(Standing::member)
                .filter(StateCode.class::isInstance)
                .map(code -> facts.state((StateCode) code));
    }
}
