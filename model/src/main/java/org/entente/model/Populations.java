package org.entente.model;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.BinaryOperator;

/** Who makes up a population on a day: who certainly does, and who possibly does. */
final class Populations {

    /** Two sets of states, the certain ones being among the possible ones; each state is its place among the members. */
    record States(BitSet certain, BitSet possible) {}

    private final FactBase facts;
    private final LocalDate date;

    Populations(FactBase facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
    }

    States of(Population population) {
        if (population instanceof Population.Members it) {
            return members(it.organization());
        }
        if (population instanceof Population.Partners it) {
            return partners(it.organization());
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

    private States members(OrganizationId body) {
        return facts.index().tenure(body).on(date);
    }

    private States partners(OrganizationId body) {
        States all = new States(new BitSet(), new BitSet());
        for (Organization programme : facts.programmes(body)) {
            States own = members(programme.id());
            all.certain().or(own.certain());
            all.possible().or(own.possible());
        }
        return minus(all, members(body));
    }

    private States combined(Population left, Population right, BinaryOperator<BitSet> operation) {
        States a = of(left);
        States b = of(right);
        return new States(operation.apply(a.certain(), b.certain()), operation.apply(a.possible(), b.possible()));
    }

    private static States minus(States from, States without) {
        return new States(
                difference(from.certain(), without.possible()), difference(from.possible(), without.certain()));
    }

    static BitSet intersection(BitSet a, BitSet b) {
        BitSet both = copy(a);
        both.and(b);
        return both;
    }

    static BitSet union(BitSet a, BitSet b) {
        BitSet either = copy(a);
        either.or(b);
        return either;
    }

    static BitSet difference(BitSet a, BitSet b) {
        BitSet rest = copy(a);
        rest.andNot(b);
        return rest;
    }

    private static BitSet copy(BitSet states) {
        return (BitSet) states.clone();
    }
}
