package org.entente.model;

/** A set of states that the facts can name as of any day: the subject of a claim. */
public sealed interface Population {

    /**
     * Those who are counted as belonging to an organization.
     *
     * @param organization the body
     */
    record Members(OrganizationId organization) implements Population {}

    /**
     * Those who belong to a programme of an organization and not to itself.
     *
     * @param organization the body
     */
    record Partners(OrganizationId organization) implements Population {}

    /**
     * Those in both.
     *
     * @param left one population
     * @param right the other
     */
    record And(Population left, Population right) implements Population {}

    /**
     * Those in either.
     *
     * @param left one population
     * @param right the other
     */
    record Or(Population left, Population right) implements Population {}

    /**
     * Those in the one who are not in the other.
     *
     * @param from those in
     * @param without those taken away
     */
    record Minus(Population from, Population without) implements Population {}
}
