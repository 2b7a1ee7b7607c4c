package org.entente.model;

import java.time.LocalDate;

/** What a claim says, in a form that can be checked against the facts: a small closed set. */
public sealed interface Predicate {

    /**
     * All of these are among those.
     *
     * @param of these
     * @param in those
     */
    record Subset(Population of, Population in) implements Predicate {}

    /**
     * Nobody is in both.
     *
     * @param first the one population
     * @param second the other
     */
    record Disjoint(Population first, Population second) implements Predicate {}

    /**
     * There are at least so many.
     *
     * @param count the number, 1 or more
     * @param of of whom
     */
    record AtLeast(int count, Population of) implements Predicate {
        /** Refuses a count that always holds. */
        public AtLeast {
            Requirement.that(count >= 1, "count", "is " + count + ": 1 or more");
        }
    }

    /**
     * There are more of the one than of the other.
     *
     * @param more of whom there are more
     * @param than than of whom
     */
    record MoreThan(Population more, Population than) implements Predicate {}

    /**
     * There are as many of the one as of the other.
     *
     * @param first the one population
     * @param second the other
     */
    record SameCount(Population first, Population second) implements Predicate {}

    /**
     * A member belonged to an organization on a given day, whatever the day asked about.
     *
     * @param member who
     * @param organization to what
     * @param date when
     */
    record Member(MemberId member, OrganizationId organization, LocalDate date) implements Predicate {}

    /**
     * One milestone came before another.
     *
     * @param first the earlier
     * @param second the later
     */
    record Before(MilestoneId first, MilestoneId second) implements Predicate {}
}
