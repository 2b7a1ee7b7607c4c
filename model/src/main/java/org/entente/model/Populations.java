package org.entente.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;

/** Who makes up a population on a day: who certainly does, and who possibly does. */
final class Populations {

    /** Two sets of states, the certain ones being among the possible ones. */
    record States(Set<StateCode> certain, Set<StateCode> possible) {}

    private final FactBase facts;
    private final LocalDate date;

    Populations(FactBase facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
    }

    States of(Population population) {
        if (population instanceof Population.Members it) {
            return members(facts.organization(it.organization()));
        }
        if (population instanceof Population.Partners it) {
            return partners(facts.organization(it.organization()));
        }
        if (population instanceof Population.And it) {
            return combined(it.left(), it.right(), Populations::intersection);
        }
        if (population instanceof Population.Or it) {
            return combined(it.left(), it.right(), Populations::union);
        }
        Population.Minus it = (Population.Minus) population;
        return minus(of(it.from()), of(it.without()));
    }

    private States members(Organization body) {
        States states = new States(new HashSet<>(), new HashSet<>());
        addMembers(body, body, states);
        body.includesMembersOf().forEach(id -> addMembers(body, facts.organization(id), states));
        return states;
    }

    private void addMembers(Organization asked, Organization body, States states) {
        for (Membership membership : facts.membershipsIn(body.id())) {
            if (membership.member() instanceof StateCode state
                    && Counting.isCounted(membership, body.counting(), date)) {
                add(state, asked.existence(), facts.period(membership), states);
            }
        }
    }

    private void add(StateCode state, Period existence, Period period, States states) {
        if (existence.certainlyContains(date) && period.certainlyContains(date)) {
            states.certain().add(state);
        }
        if (existence.possiblyContains(date) && period.possiblyContains(date)) {
            states.possible().add(state);
        }
    }

    private States partners(Organization body) {
        States all = new States(new HashSet<>(), new HashSet<>());
        for (Organization programme : facts.programmes(body.id())) {
            States own = members(programme);
            all.certain().addAll(own.certain());
            all.possible().addAll(own.possible());
        }
        return minus(all, members(body));
    }

    private States combined(
            Population left, Population right, BiFunction<Set<StateCode>, Set<StateCode>, Set<StateCode>> operation) {
        States a = of(left);
        States b = of(right);
        return new States(operation.apply(a.certain(), b.certain()), operation.apply(a.possible(), b.possible()));
    }

    private static States minus(States from, States without) {
        return new States(
                difference(from.certain(), without.possible()), difference(from.possible(), without.certain()));
    }

    static Set<StateCode> intersection(Set<StateCode> a, Set<StateCode> b) {
        Set<StateCode> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    static Set<StateCode> union(Set<StateCode> a, Set<StateCode> b) {
        Set<StateCode> either = new HashSet<>(a);
        either.addAll(b);
        return either;
    }

    static Set<StateCode> difference(Set<StateCode> a, Set<StateCode> b) {
        Set<StateCode> rest = new HashSet<>(a);
        rest.removeAll(b);
        return rest;
    }
}
