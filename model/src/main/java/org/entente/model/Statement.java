package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that the base says: a membership's start, an organization's seat (a Wikidata statement).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Statement extends Sourced {

    /**
     * The fact that it belongs to.
     *
     * @return the id of the fact as text
     */
    String subject();

    /**
     * What it says of the fact: the field, as in the facts and feeds.
     *
     * @return such as {@code events.1} (numbered from 1) or {@code summary}
     */
    String predicate();

    /**
     * What it says, in short.
     *
     * @return such as {@code deposited} or "Brussels"
     */
    String object();

    /**
     * When it was or became so.
     *
     * @return the period; empty if time does not come into it
     */
    Optional<Period> time();

    /**
     * Begins a statement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds statements. */
    class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
