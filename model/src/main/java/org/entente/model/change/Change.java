package org.entente.model.change;

import java.util.Comparator;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.Coded;
import org.entente.model.NameOrder;
import org.entente.model.PartialDate;
import org.entente.model.Sourced;
import org.immutables.value.Value;

/**
 * One thing that changed: what, when, in which fact, and who says so.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Change implements Sourced {

    /** Sorts by kind, then by date, changes without a date first, then by sentence. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(change -> change.date()
                    .flatMap(Bound::namedDate)
                    .map(PartialDate::latest)
                    .map(Object::toString)
                    .orElse(""))
            .thenComparing(change -> NameOrder.key(change.sentence()))
            .thenComparing(Change::sentence)
            .thenComparing(Change::fact)
            .thenComparing(Change::field);

    /** Only the generated implementation extends this class. */
    Change() {}

    /** The sorts of changes, in the order in which they are told. */
    public enum Kind implements Coded {
        /** A body was founded, or a state came into being. */
        FOUNDED("Founded"),
        /** A body or a state came to an end. */
        ENDED("Ended"),
        /** Somebody came to belong to a body. */
        JOINED("Joined"),
        /** Somebody ceased to belong to a body. */
        LEFT("Left"),
        /** A membership was suspended. */
        SUSPENDED("Suspended"),
        /** The suspension of a membership ended. */
        RESUMED("Resumed"),
        /** A body or a state took another name. */
        RENAMED("Renamed"),
        /** A milestone that there was not before. */
        NEW_MILESTONE("New milestones"),
        /** A milestone that there is no longer. */
        REMOVED_MILESTONE("Removed milestones"),
        /** The same thing has another date. */
        CORRECTED_DATE("Corrected dates"),
        /** A document or a citation that there was not before. */
        NEW_SOURCE("New sources"),
        /** A document or a citation says something else of itself. */
        CHANGED_SOURCE("Changed sources"),
        /** A document or a citation that there is no longer. */
        REMOVED_SOURCE("Removed sources"),
        /** A fact of another sort that there was not before. */
        ADDED("Added"),
        /** A fact of another sort that there is no longer. */
        REMOVED("Removed"),
        /** Anything else that is not as it was. */
        CHANGED("Changed");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /**
         * What stands over such changes in a list.
         *
         * @return a heading in English
         */
        public String heading() {
            return heading;
        }
    }

    /**
     * What sort of change it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * When it happened in the world, as precisely as it is known.
     *
     * @return the date; empty where the change is one of the facts alone
     */
    public abstract Optional<Bound> date();

    /**
     * The fact that it is about.
     *
     * @return its id as text, {@code edition} for the edition
     */
    public abstract String fact();

    /**
     * The field of the fact.
     *
     * @return such as {@code events.2.date}, list entries numbered from 1 as they stand in the facts that have them; the empty
     *     text for the whole fact
     */
    @Value.Default
    public String field() {
        return "";
    }

    /**
     * What changed, in English.
     *
     * @return a sentence without its full stop
     */
    public abstract String sentence();

    /**
     * The value before.
     *
     * @return the value; empty if there was none, or the sentence says it all
     */
    public abstract Optional<String> before();

    /**
     * The value after.
     *
     * @return the value; empty if there is none, or the sentence says it all
     */
    public abstract Optional<String> after();

    /** The change for people, on one line. */
    @Override
    public String toString() {
        return kind().code()
                + date().map(it -> " " + it).orElse("")
                + ": "
                + sentence()
                + (before().isPresent() || after().isPresent()
                        ? ": " + before().orElse("nothing") + " → " + after().orElse("nothing")
                        : "");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds changes. */
    static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
