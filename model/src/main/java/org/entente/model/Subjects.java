package org.entente.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The bodies that a predicate speaks of. */
final class Subjects {
    private Subjects() {}

    /** The bodies that it names. */
    static Set<OrganizationId> named(Predicate predicate) {
        Set<OrganizationId> named = new LinkedHashSet<>();
        populations(predicate).forEach(population -> collect(population, named));
        if (predicate instanceof Predicate.Member it) {
            named.add(it.organization());
        }
        return named;
    }

    /** The bodies whose programmes it names. */
    static Set<OrganizationId> withPartners(Predicate predicate) {
        Set<OrganizationId> named = new LinkedHashSet<>();
        populations(predicate).forEach(population -> collectPartnered(population, named));
        return named;
    }

    static List<Population> populations(Predicate predicate) {
        if (predicate instanceof Predicate.Subset it) {
            return List.of(it.of(), it.in());
        }
        if (predicate instanceof Predicate.Disjoint it) {
            return List.of(it.first(), it.second());
        }
        if (predicate instanceof Predicate.AtLeast it) {
            return List.of(it.of());
        }
        if (predicate instanceof Predicate.MoreThan it) {
            return List.of(it.more(), it.than());
        }
        return predicate instanceof Predicate.SameCount it ? List.of(it.first(), it.second()) : List.of();
    }

    private static void collect(Population population, Set<OrganizationId> named) {
        if (population instanceof Population.Members it) {
            named.add(it.organization());
        } else if (population instanceof Population.Partners it) {
            named.add(it.organization());
        } else {
            parts(population).forEach(part -> collect(part, named));
        }
    }

    private static void collectPartnered(Population population, Set<OrganizationId> named) {
        if (population instanceof Population.Partners it) {
            named.add(it.organization());
        }
        parts(population).forEach(part -> collectPartnered(part, named));
    }

    private static List<Population> parts(Population population) {
        if (population instanceof Population.And it) {
            return List.of(it.left(), it.right());
        }
        if (population instanceof Population.Or it) {
            return List.of(it.left(), it.right());
        }
        return population instanceof Population.Minus it ? List.of(it.from(), it.without()) : List.of();
    }
}
