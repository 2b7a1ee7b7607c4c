package org.entente.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.AsOf;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.Dated;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.Predicate;
import org.entente.model.State;
import org.entente.model.Suspension;
import org.entente.model.check.References;

/**
 * Takes out of a base everything that a day did not know.
 *
 * <p>What stays though it is later: today's name of a state, the known end of a period that had begun, and the dates of the
 * sources.
 */
final class Past {
    // Begins with the digit, so that a search passes quickly over all else.
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}\\b(?<=\\b(?:19|20)[0-9]{2})");

    private final FactBase facts;
    private final LocalDate day;
    private final AsOf asOf;
    private final Set<String> gone = new HashSet<>();

    private Past(FactBase facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.asOf = facts.asOf(day);
    }

    static FactBase of(FactBase facts, LocalDate day) {
        return new Past(facts, day).cut();
    }

    private FactBase cut() {
        noteWhatIsGone();
        return FactBase.builder()
                .edition(facts.edition())
                .organizations(facts.organizations().stream()
                        .filter(this::stays)
                        .map(this::cut)
                        .toList())
                .states(facts.states().stream()
                        .filter(this::stays)
                        .map(this::cut)
                        .toList())
                .successions(facts.successions().stream().filter(this::stays).toList())
                .memberships(facts.memberships().stream()
                        .filter(this::stays)
                        .map(this::cut)
                        .toList())
                .milestones(facts.milestones().stream()
                        .filter(this::stays)
                        .map(this::cut)
                        .toList())
                .areas(facts.areas())
                .cooperations(facts.cooperations().stream()
                        .filter(this::stays)
                        .map(this::cut)
                        .toList())
                .documents(facts.documents())
                .claims(facts.claims().stream().filter(this::stays).toList())
                .disagreements(facts.disagreements().stream()
                        .filter(it -> !gone.contains(it.fact()) && !isOfLater(it))
                        .toList())
                .build();
    }

    private void noteWhatIsGone() {
        Stream.of(
                        facts.organizations().stream().filter(it -> !hadBegun(it.existence())),
                        facts.states().stream().filter(it -> !hadBegun(it.existence())),
                        facts.successions().stream().filter(it -> !hadCome(it.date())),
                        facts.memberships().stream()
                                .filter(it -> facts.period(it).possibleFrom().isAfter(day)),
                        facts.milestones().stream().filter(it -> !it.hadHappenedBy(day)),
                        facts.cooperations().stream().filter(it -> !it.period().certainlyContains(day)))
                .flatMap(stream -> stream.map(fact -> (Fact) fact))
                .forEach(fact -> gone.add(fact.factId().value()));
        // What depends on a body or state that was not there yet is not there either.
        facts.memberships().stream()
                .filter(it -> isGone(it.organization()) || isGone(it.member()))
                .forEach(it -> gone.add(it.id().value()));
        facts.claims().stream()
                .filter(it -> !wasSayable(it))
                .forEach(it -> gone.add(it.id().value()));
    }

    // A disagreement over a fact of the day can turn on a step or a page of much later.
    private boolean isOfLater(Disagreement disagreement) {
        return disagreement.values().stream().anyMatch(it -> isLaterDate(it.value())) || turnsOnLaterName(disagreement);
    }

    private boolean isLaterDate(String value) {
        try {
            return !hadCome(Bound.parse(value));
        } catch (IllegalArgumentException e) {
            // Not every value is a date.
            return false;
        }
    }

    private boolean turnsOnLaterName(Disagreement disagreement) {
        return disagreement.values().stream()
                .map(value -> value.value() + " " + value.reason().english())
                .anyMatch(text -> asOf.laterNameIn(text).isPresent());
    }

    // A remark is undated; that it was made later shows in the years and names that it speaks of.
    private boolean isOfLater(String remark) {
        return asOf.laterNameIn(remark).isPresent()
                || YEAR.matcher(remark).results().anyMatch(year -> Integer.parseInt(year.group()) > day.getYear());
    }

    private boolean isGone(FactId id) {
        return gone.contains(id.value());
    }

    private boolean stays(Fact fact) {
        return !isGone(fact.factId());
    }

    private boolean hadBegun(Period period) {
        return !period.possibleFrom().isAfter(day) && hadCome(period.start());
    }

    // What was seen on a later day, or by a later day, is not told of before it.
    private boolean hadCome(Bound bound) {
        return bound.namedDate().map(date -> !date.earliest().isAfter(day)).orElse(true);
    }

    private boolean wasSayable(Claim claim) {
        boolean bodiesStood = claim.organizations().stream().noneMatch(this::isGone);
        if (claim.predicate() instanceof Predicate.Member it) {
            return bodiesStood && !it.date().isAfter(day) && !isGone(it.member());
        }
        if (claim.predicate() instanceof Predicate.Before it) {
            return bodiesStood && !isGone(it.first()) && !isGone(it.second());
        }
        return bodiesStood && References.targets(claim).stream().noneMatch(this::isGone);
    }

    private Organization cut(Organization body) {
        return Organization.builder()
                .copyOf(body)
                .names(past(body.names()))
                .kinds(past(body.kinds()))
                .seats(body.seats().stream()
                        .filter(seat -> hadCome(seat.from())
                                && seat.state().filter(this::isGone).isEmpty())
                        .toList())
                .parent(body.parent().filter(id -> !isGone(id)))
                .predecessor(body.predecessor().filter(id -> !isGone(id)))
                .includesMembersOf(there(body.includesMembersOf()))
                .build();
    }

    private State cut(State state) {
        DatedName today = state.lastName();
        List<DatedName> names = state.names().stream()
                .filter(name -> hadCome(name.from()) || name.equals(today))
                .map(this::cut)
                .toList();
        return State.builder().copyOf(state).names(names).build();
    }

    private DatedName cut(DatedName name) {
        return name.usage().stream().noneMatch(this::isGone)
                ? name
                : DatedName.builder().copyOf(name).usage(there(name.usage())).build();
    }

    private Membership cut(Membership membership) {
        return Membership.builder()
                .copyOf(membership)
                .events(membership.events().stream()
                        .filter(event -> hadCome(event.date())
                                || countingEvents(membership).contains(event))
                        .map(this::cut)
                        .toList())
                .suspensions(membership.suspensions().stream()
                        .filter(it -> hadCome(it.from()))
                        .map(this::cut)
                        .toList())
                .continues(membership.continues().filter(id -> !isGone(id)))
                .note(membership.note().filter(note -> !isOfLater(note.english())))
                .build();
    }

    private MembershipEvent cut(MembershipEvent event) {
        return event.note().filter(it -> isOfLater(it.english())).isEmpty()
                ? event
                : MembershipEvent.builder().copyOf(event).note(Optional.empty()).build();
    }

    private Suspension cut(Suspension suspension) {
        return suspension.note().filter(it -> isOfLater(it.english())).isEmpty()
                ? suspension
                : Suspension.builder().copyOf(suspension).note(Optional.empty()).build();
    }

    // Without its start a membership that possibly had begun could not be told from one that had not.
    private Set<MembershipEvent> countingEvents(Membership membership) {
        return facts.findOrganization(membership.organization()).stream()
                .map(Organization::counting)
                .flatMap(policy -> Stream.of(policy.starts(), policy.ends()))
                .flatMap(kinds -> membership.firstEvent(kinds).stream())
                .collect(Collectors.toSet());
    }

    private Milestone cut(Milestone milestone) {
        return Milestone.builder()
                .copyOf(milestone)
                .organizations(there(milestone.organizations()))
                .states(there(milestone.states()))
                .end(milestone.end().filter(end -> !end.latest().isAfter(day)))
                .build();
    }

    private Cooperation cut(Cooperation cooperation) {
        List<Channel> channels = cooperation.channels().stream()
                .filter(channel -> new Period(channel.since(), channel.until()).certainlyContains(day))
                .toList();
        return Cooperation.builder().copyOf(cooperation).channels(channels).build();
    }

    private <T extends Dated> List<T> past(List<T> values) {
        List<T> known = values.stream().filter(value -> hadCome(value.from())).toList();
        return known.isEmpty() ? values.stream().limit(1).toList() : known;
    }

    private <I extends FactId> List<I> there(List<I> ids) {
        return ids.stream().filter(id -> !isGone(id)).toList();
    }
}
