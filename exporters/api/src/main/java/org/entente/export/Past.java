package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Channel;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Dated;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Suspension;

/**
 * Takes out of a fact everything that a day did not know; a fact that it knew all of stays the same object.
 *
 * <p>What stays though it is later: today's name of a state, the known end of a period that had begun, and the dates of the
 * sources.
 */
final class Past {
    private final FactBase facts;
    private final LocalDate day;
    private final Later later;

    Past(FactBase facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.later = new Later(facts, day);
    }

    /** Whether there was anything to know of a fact. */
    boolean knew(Fact fact) {
        return !later.isGone(fact.factId()) && !(fact instanceof Disagreement it && later.isOfLater(it));
    }

    /** What the day knew of a fact that it knew. */
    Fact of(Fact fact) {
        if (fact instanceof Organization it) {
            return cut(it);
        }
        if (fact instanceof State it) {
            return cut(it);
        }
        if (fact instanceof Membership it) {
            return cut(it);
        }
        if (fact instanceof Milestone it) {
            return cut(it);
        }
        if (fact instanceof CooperationArea it) {
            return cut(it);
        }
        return fact instanceof Cooperation it ? cut(it) : fact;
    }

    private Organization cut(Organization body) {
        Organization known = Organization.builder()
                .copyOf(body)
                .names(past(body.names()))
                .kinds(past(body.kinds()))
                .seats(only(
                        body.seats(),
                        seat -> later.hadCome(seat.from())
                                && seat.state().filter(later::isGone).isEmpty()))
                .parent(there(body.parent()))
                .predecessor(there(body.predecessor()))
                .includesMembersOf(there(body.includesMembersOf()))
                .build();
        return known.equals(body) ? body : known;
    }

    private State cut(State state) {
        List<DatedName> names = each(only(state.names(), name -> isKnown(name, state)), this::cut);
        return names.equals(state.names())
                ? state
                : State.builder().copyOf(state).names(names).build();
    }

    private boolean isKnown(DatedName name, State state) {
        return later.hadCome(name.from()) || name.equals(state.lastName());
    }

    private DatedName cut(DatedName name) {
        List<OrganizationId> usage = there(name.usage());
        return usage.equals(name.usage())
                ? name
                : DatedName.builder().copyOf(name).usage(usage).build();
    }

    private Membership cut(Membership membership) {
        List<MembershipEvent> events = each(only(membership.events(), event -> isKnown(event, membership)), this::cut);
        List<Suspension> suspensions = each(only(membership.suspensions(), it -> later.hadCome(it.from())), this::cut);
        Optional<MembershipId> continues = there(membership.continues());
        Optional<LocalizedText> note = made(membership.note());
        boolean isWhole = events.equals(membership.events())
                && suspensions.equals(membership.suspensions())
                && continues.equals(membership.continues())
                && note.equals(membership.note());
        return isWhole
                ? membership
                : Membership.builder()
                        .copyOf(membership)
                        .events(events)
                        .suspensions(suspensions)
                        .continues(continues)
                        .note(note)
                        .build();
    }

    // Without its start a membership that possibly had begun could not be told from one that had not.
    private boolean isKnown(MembershipEvent event, Membership membership) {
        return later.hadCome(event.date())
                || facts.findOrganization(membership.organization()).stream()
                        .map(Organization::counting)
                        .flatMap(policy -> Stream.of(policy.starts(), policy.ends()))
                        .anyMatch(kinds -> membership
                                .firstEvent(kinds)
                                .filter(event::equals)
                                .isPresent());
    }

    private MembershipEvent cut(MembershipEvent event) {
        return made(event.note()).equals(event.note())
                ? event
                : MembershipEvent.builder().copyOf(event).note(Optional.empty()).build();
    }

    private Suspension cut(Suspension suspension) {
        return made(suspension.note()).equals(suspension.note())
                ? suspension
                : Suspension.builder().copyOf(suspension).note(Optional.empty()).build();
    }

    private Milestone cut(Milestone milestone) {
        List<OrganizationId> organizations = there(milestone.organizations());
        List<StateCode> states = there(milestone.states());
        Optional<PartialDate> end = milestone.end().filter(it -> !it.latest().isAfter(day));
        boolean isWhole = organizations.equals(milestone.organizations())
                && states.equals(milestone.states())
                && end.equals(milestone.end());
        return isWhole
                ? milestone
                : Milestone.builder()
                        .copyOf(milestone)
                        .organizations(organizations)
                        .states(states)
                        .end(end)
                        .build();
    }

    private CooperationArea cut(CooperationArea area) {
        Optional<LocalizedText> definition = made(area.definition());
        return definition.equals(area.definition())
                ? area
                : CooperationArea.builder().copyOf(area).definition(definition).build();
    }

    private Cooperation cut(Cooperation cooperation) {
        List<Channel> channels = only(
                cooperation.channels(), channel -> new Period(channel.since(), channel.until()).certainlyContains(day));
        return channels.equals(cooperation.channels())
                ? cooperation
                : Cooperation.builder().copyOf(cooperation).channels(channels).build();
    }

    private <T extends Dated> List<T> past(List<T> values) {
        List<T> known = only(values, value -> later.hadCome(value.from()));
        return known.isEmpty() ? values.stream().limit(1).toList() : known;
    }

    private Optional<LocalizedText> made(Optional<LocalizedText> remark) {
        return remark.filter(it -> !later.isOfLater(it.english()));
    }

    private <I extends FactId> Optional<I> there(Optional<I> id) {
        return id.filter(it -> !later.isGone(it));
    }

    private <I extends FactId> List<I> there(List<I> ids) {
        return only(ids, id -> !later.isGone(id));
    }

    /** The values that are wanted: the same list if all are. */
    private static <T> List<T> only(List<T> values, Predicate<T> wanted) {
        for (T value : values) {
            if (!wanted.test(value)) {
                return values.stream().filter(wanted).toList();
            }
        }
        return values;
    }

    /** Each value changed: the same list if none is. */
    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        for (T value : values) {
            if (!change.apply(value).equals(value)) {
                return values.stream().map(change).toList();
            }
        }
        return values;
    }
}
