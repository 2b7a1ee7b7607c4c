package org.entente.model;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.entente.model.Populations.States;
import org.entente.model.Verdict.Outcome;
import org.entente.model.Verdict.Reason;
import org.entente.model.Verdict.Reason.Form;

/**
 * Checks a predicate as of one day, all bodies in it existing.
 *
 * <p>A predicate holds if it does whatever the imprecise dates turn out to be, and fails if it does whatever they are.
 */
final class PredicateChecker {

    /** What a predicate comes to on one day, and why, which is worked out only where it is told. */
    record Result(Outcome outcome, Supplier<Reason> reason) {}

    private static final BitSet NOBODY = new BitSet();

    private final FactBase facts;
    private final LocalDate date;
    private final Populations populations;

    PredicateChecker(FactBase facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
        this.populations = new Populations(facts, date);
    }

    Result check(Predicate predicate) {
        if (predicate instanceof Predicate.Subset it) {
            return subset(populations.of(it.of()), populations.of(it.in()));
        }
        if (predicate instanceof Predicate.Disjoint it) {
            return disjoint(populations.of(it.first()), populations.of(it.second()));
        }
        if (predicate instanceof Predicate.AtLeast it) {
            return atLeast(it.count(), populations.of(it.of()));
        }
        if (predicate instanceof Predicate.MoreThan it) {
            return moreThan(populations.of(it.more()), populations.of(it.than()));
        }
        if (predicate instanceof Predicate.SameCount it) {
            return sameCount(populations.of(it.first()), populations.of(it.second()));
        }
        return predicate instanceof Predicate.Member it ? member(it) : before((Predicate.Before) predicate);
    }

    private Result subset(States of, States in) {
        BitSet certainlyOutside = Populations.difference(of.certain(), in.possible());
        if (!certainlyOutside.isEmpty()) {
            int all = of.certain().cardinality();
            return result(Outcome.FAILS, Form.NOT_AMONG, certainlyOutside.cardinality(), all, certainlyOutside);
        }
        BitSet possiblyOutside = Populations.difference(of.possible(), in.certain());
        int all = of.certain().cardinality();
        return possiblyOutside.isEmpty()
                ? result(Outcome.HOLDS, Form.ALL_OF, all, all, NOBODY)
                : result(Outcome.UNDETERMINED, Form.IN_DOUBT, possiblyOutside.cardinality(), all, possiblyOutside);
    }

    private Result disjoint(States first, States second) {
        BitSet inBoth = Populations.intersection(first.certain(), second.certain());
        if (!inBoth.isEmpty()) {
            return result(Outcome.FAILS, Form.IN_BOTH, inBoth.cardinality(), 0, inBoth);
        }
        BitSet perhaps = Populations.intersection(first.possible(), second.possible());
        return perhaps.isEmpty()
                ? result(Outcome.HOLDS, Form.NOBODY_IN_BOTH, 0, 0, NOBODY)
                : result(Outcome.UNDETERMINED, Form.IN_DOUBT, perhaps.cardinality(), 0, perhaps);
    }

    private Result atLeast(int count, States of) {
        int certain = of.certain().cardinality();
        if (certain >= count) {
            return result(Outcome.HOLDS, Form.THESE, certain, count, of.certain());
        }
        return of.possible().cardinality() < count
                ? result(Outcome.FAILS, Form.THESE, certain, count, of.certain())
                : result(
                        Outcome.UNDETERMINED,
                        Form.IN_DOUBT,
                        certain,
                        count,
                        Populations.difference(of.possible(), of.certain()));
    }

    private Result moreThan(States more, States than) {
        if (more.certain().cardinality() > than.possible().cardinality()) {
            return against(Outcome.HOLDS, more, than);
        }
        boolean fails = more.possible().cardinality() <= than.certain().cardinality();
        return against(fails ? Outcome.FAILS : Outcome.UNDETERMINED, more, than);
    }

    private Result sameCount(States first, States second) {
        boolean exact =
                first.certain().equals(first.possible()) && second.certain().equals(second.possible());
        boolean apart = first.certain().cardinality() > second.possible().cardinality()
                || second.certain().cardinality() > first.possible().cardinality();
        if (!exact) {
            return against(apart ? Outcome.FAILS : Outcome.UNDETERMINED, first, second);
        }
        return against(
                first.certain().cardinality() == second.certain().cardinality() ? Outcome.HOLDS : Outcome.FAILS,
                first,
                second);
    }

    private Result member(Predicate.Member it) {
        Organization body = facts.organization(it.organization());
        Rolls rolls = new Rolls(facts, it.date());
        if (rolls.certain(body).stream()
                .anyMatch(standing -> standing.counted() && standing.member().equals(it.member()))) {
            return result(Outcome.HOLDS, Form.BELONGED, 0, 0, NOBODY);
        }
        return rolls.onlyPossible(body).stream()
                        .anyMatch(standing -> standing.role() == Membership.Role.MEMBER
                                && standing.member().equals(it.member()))
                ? result(Outcome.UNDETERMINED, Form.IN_DOUBT, 0, 0, NOBODY)
                : result(Outcome.FAILS, Form.DID_NOT_BELONG, 0, 0, NOBODY);
    }

    private Result before(Predicate.Before it) {
        PartialDate first = facts.findMilestone(it.first()).orElseThrow().date();
        PartialDate second = facts.findMilestone(it.second()).orElseThrow().date();
        if (first.latest().isBefore(second.earliest())) {
            return result(Outcome.HOLDS, Form.CAME_BEFORE, 0, 0, NOBODY);
        }
        return first.earliest().isBefore(second.latest())
                ? result(Outcome.UNDETERMINED, Form.IN_DOUBT, 0, 0, NOBODY)
                : result(Outcome.FAILS, Form.DID_NOT_COME_BEFORE, 0, 0, NOBODY);
    }

    private Result against(Outcome outcome, States first, States second) {
        return result(
                outcome,
                Form.AGAINST,
                first.certain().cardinality(),
                second.certain().cardinality(),
                NOBODY);
    }

    private Result result(Outcome outcome, Form form, int first, int second, BitSet states) {
        return new Result(outcome, () -> new Reason(form, first, second, names(states)));
    }

    private List<DatedName> names(BitSet states) {
        return NameOrder.sorted(
                states.stream()
                        .mapToObj(place ->
                                facts.state(facts.index().members().get(place)).nameOn(date))
                        .toList(),
                name -> name);
    }
}
