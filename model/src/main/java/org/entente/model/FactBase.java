package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All the facts, indexed by organization and by state, and the door to every question.
 *
 * <p>Immutable, thread-safe, and equal to another base that says the same. Every list is sorted by id. Ids are accepted as
 * typed ids or as their text; asking for an id that is not there throws an {@link UnknownFactException}, while the methods
 * that begin with {@code find} answer with an empty {@link Optional}.
 */
@Value.Immutable
public abstract class FactBase {

    /** Only the generated implementation extends this class. */
    FactBase() {}

    /**
     * Which facts these are.
     *
     * @return the edition
     */
    public abstract Edition edition();

    /**
     * Every organization.
     *
     * @return sorted by id
     */
    public abstract List<Organization> organizations();

    /**
     * Every state.
     *
     * @return sorted by code
     */
    public abstract List<State> states();

    /**
     * Every succession.
     *
     * @return sorted by id
     */
    public abstract List<Succession> successions();

    /**
     * Every membership.
     *
     * @return sorted by id
     */
    public abstract List<Membership> memberships();

    /**
     * Every milestone.
     *
     * @return sorted by id; {@link #milestones(MilestoneQuery)} sorts by date
     */
    public abstract List<Milestone> milestones();

    /**
     * Every area of co-operation.
     *
     * @return sorted by id
     */
    public abstract List<CooperationArea> areas();

    /**
     * Every co-operation.
     *
     * @return sorted by id
     */
    public abstract List<Cooperation> cooperations();

    /**
     * The bibliography.
     *
     * @return sorted by id
     */
    public abstract List<Document> documents();

    /**
     * Every claim, not yet checked; {@link AsOf#claims} checks them.
     *
     * @return sorted by id
     */
    public abstract List<Claim> claims();

    /**
     * Every disagreement among sources.
     *
     * @return sorted by id
     */
    public abstract List<Disagreement> disagreements();

    /** Every fact by its id as text, in the order of {@link #allFacts}. */
    @Value.Lazy
    Map<String, Fact> byId() {
        return Sorting.byId(this);
    }

    @Value.Lazy
    FactIndex index() {
        return new FactIndex(this);
    }

    @Value.Lazy
    List<Milestone> milestonesByTime() {
        return milestones().stream().sorted(MilestoneQuery.BY_TIME).toList();
    }

    @Value.Lazy
    LastAnswers lastAnswers() {
        return new LastAnswers(this);
    }

    /**
     * The facts as they were on a day.
     *
     * @param date the day
     * @return the questions that can be put as of that day; the same object as last time if that was asked about the same day,
     *     as it remembers its answers
     */
    public AsOf asOf(LocalDate date) {
        return lastAnswers().asOf(date);
    }

    /**
     * What follows from these facts, worked out only if it isn't what was asked for last.
     *
     * <p>For what takes long and is asked for again at once: a briefing, a workbook and a feed need the same part of the facts.
     * The last one is kept for as long as the base is. Two threads may both work it out.
     *
     * @param <T> what follows
     * @param derivation how it follows
     * @return what follows, or what followed by an equal derivation
     */
    public <T> T derived(Derivation<T> derivation) {
        return lastAnswers().derived(derivation);
    }

    /**
     * The organization with an id.
     *
     * @param id the id
     * @return the organization
     * @throws UnknownFactException if there is none
     */
    public Organization organization(OrganizationId id) {
        return index().organizations().get(id);
    }

    /**
     * The organization with an id.
     *
     * @param id the id as text
     * @return the organization
     * @throws UnknownFactException if there is none
     */
    public Organization organization(String id) {
        return index().organizations().getByText(id);
    }

    /**
     * The organization with an id, if there is one.
     *
     * @param id the id
     * @return the organization or empty
     */
    public Optional<Organization> findOrganization(OrganizationId id) {
        return index().organizations().find(id);
    }

    /**
     * The state with a code.
     *
     * @param code the code
     * @return the state
     * @throws UnknownFactException if there is none
     */
    public State state(StateCode code) {
        return index().states().get(code);
    }

    /**
     * The state with a code.
     *
     * @param code the code as text, in any case
     * @return the state
     * @throws UnknownFactException if there is none
     */
    public State state(String code) {
        return index().states().getByText(code.toUpperCase(Locale.ROOT));
    }

    /**
     * The state with a code, if there is one.
     *
     * @param code the code
     * @return the state or empty
     */
    public Optional<State> findState(StateCode code) {
        return index().states().find(code);
    }

    /**
     * The names of a member, be it a state or an organization.
     *
     * @param member the member
     * @return the state or organization
     * @throws UnknownFactException if there is none
     */
    public Named member(MemberId member) {
        return member instanceof StateCode code ? state(code) : organization((OrganizationId) member);
    }

    /**
     * The membership with an id, if there is one.
     *
     * @param id the id
     * @return the membership or empty
     */
    public Optional<Membership> findMembership(MembershipId id) {
        return index().memberships().find(id);
    }

    /**
     * The milestone with an id, if there is one.
     *
     * @param id the id
     * @return the milestone or empty
     */
    public Optional<Milestone> findMilestone(MilestoneId id) {
        return index().milestones().find(id);
    }

    /**
     * The area with an id.
     *
     * @param id the id
     * @return the area
     * @throws UnknownFactException if there is none
     */
    public CooperationArea area(AreaId id) {
        return index().areas().get(id);
    }

    /**
     * The area with an id.
     *
     * @param id the id as text
     * @return the area
     * @throws UnknownFactException if there is none
     */
    public CooperationArea area(String id) {
        return index().areas().getByText(id);
    }

    /**
     * The area with an id, if there is one.
     *
     * @param id the id
     * @return the area or empty
     */
    public Optional<CooperationArea> findArea(AreaId id) {
        return index().areas().find(id);
    }

    /**
     * The document with an id.
     *
     * @param id the id
     * @return the document
     * @throws UnknownFactException if there is none
     */
    public Document document(DocumentId id) {
        return index().documents().get(id);
    }

    /**
     * The document with an id, if there is one.
     *
     * @param id the id
     * @return the document or empty
     */
    public Optional<Document> findDocument(DocumentId id) {
        return index().documents().find(id);
    }

    /**
     * The fact with an id, of whatever kind: an organization, state, membership, milestone and so on.
     *
     * @param id the id as text
     * @return the fact
     * @throws UnknownFactException if there is none
     */
    public Fact fact(String id) {
        return index().facts().getByText(id);
    }

    /**
     * The fact with an id, if there is one.
     *
     * @param id the id as text
     * @return the fact or empty
     */
    public Optional<Fact> findFact(String id) {
        return index().facts().findByText(id);
    }

    /**
     * The memberships in an organization, of all times.
     *
     * @param organization the body
     * @return sorted by id; empty if there are none
     */
    public List<Membership> membershipsIn(OrganizationId organization) {
        return index().membershipsIn(organization);
    }

    /**
     * The memberships of a state or organization, of all times.
     *
     * @param member the member
     * @return sorted by id; empty if there are none
     */
    public List<Membership> membershipsOf(MemberId member) {
        return index().membershipsOf(member);
    }

    /**
     * From when to when a membership counts, by the organization's own policy.
     *
     * <p>The start is {@link Bound.Unknown} if the membership has none of the events that count. Where no event ends it, it
     * ends with the organization.
     *
     * @param membership a membership of this base
     * @return the period
     */
    public Period period(Membership membership) {
        return index().period(membership);
    }

    /**
     * The milestones that a query asks for.
     *
     * @param query what is asked for
     * @return in the order of time
     */
    public List<Milestone> milestones(MilestoneQuery query) {
        return milestonesByTime().stream().filter(query::accepts).toList();
    }

    /**
     * The programmes and councils that an organization runs.
     *
     * @param organization the body
     * @return those whose parent it is, sorted by id
     */
    public List<Organization> programmes(OrganizationId organization) {
        return index().programmes(organization);
    }

    /**
     * Everything that the base says, one statement each.
     *
     * @return the statements in the order of the base
     */
    @Value.Lazy
    public List<Statement> statements() {
        return Statements.of(this);
    }

    /**
     * How much of what the base says has a source; quicker than to look at all statements.
     *
     * @return the numbers of statements
     */
    @Value.Lazy
    public Coverage coverage() {
        return Statements.coverage(this);
    }

    /**
     * Who says what one fact says.
     *
     * @param id the id of the fact as text
     * @return the citations of all its statements, each once; empty if there is no such fact or nothing in it is cited
     */
    public List<Citation> citations(String id) {
        return statements().stream()
                .filter(statement -> statement.subject().equals(id))
                .flatMap(statement -> statement.sources().stream())
                .distinct()
                .toList();
    }

    /**
     * These facts with others laid over them: where both have an id, the other's fact counts.
     *
     * @param other the facts on top; their edition is taken, with the languages of both
     * @return a new base
     */
    public FactBase overlaidWith(FactBase other) {
        return Overlay.of(this, other);
    }

    /**
     * Sorts every list by id, and refuses two facts of one id.
     *
     * @return this base, or one that is sorted
     */
    @Value.Check
    protected FactBase sorted() {
        return Sorting.sorted(this);
    }

    /**
     * Begins a fact base.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds fact bases. */
    public static class Builder extends ImmutableFactBase.Builder {
        Builder() {}
    }

    /**
     * Every fact, of whatever kind.
     *
     * @return the facts, kind by kind, each kind sorted by id
     */
    public Stream<Fact> allFacts() {
        return allLists().stream().flatMap(List::stream);
    }

    /** The facts of each kind. */
    List<List<? extends Fact>> allLists() {
        return List.of(
                organizations(),
                states(),
                successions(),
                memberships(),
                milestones(),
                areas(),
                cooperations(),
                documents(),
                claims(),
                disagreements());
    }
}
