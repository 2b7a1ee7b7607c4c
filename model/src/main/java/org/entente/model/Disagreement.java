package org.entente.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * That sources say different things, each kept (Wikidata ranks).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Disagreement extends Fact {

    /** What the base makes of a rival value. */
    enum Rank implements Coded {
        /** The value that the base goes by. */
        PREFERRED,
        /** A value that can be held with good reason. */
        ALTERNATIVE,
        /** A value that is known to be wrong. */
        REJECTED
    }

    /**
     * The id.
     *
     * @return the id
     */
    DisagreementId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * The fact that it is about.
     *
     * @return the id of the fact as text, of whatever kind
     */
    String fact();

    /**
     * The field of the fact.
     *
     * @return such as {@code events.in-force}
     */
    String field();

    /**
     * What the sources say, the preferred value first.
     *
     * @return at least two
     */
    List<RivalValue> values();

    /** Refuses a disagreement about no field, or of one value with itself. */
    @Value.Check
    default void check() {
        Requirement.notBlank(field(), "field");
        Requirement.that(values().size() >= 2, "values", "holds " + values().size() + ": it takes two to disagree");
    }

    /**
     * Begins a disagreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds disagreements. */
    class Builder extends ImmutableDisagreement.Builder {
        Builder() {}
    }
}
