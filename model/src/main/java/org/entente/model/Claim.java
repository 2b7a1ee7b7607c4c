package org.entente.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A sentence with a predicate over the facts, so that it can be checked as of any day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Claim extends Fact, Sourced {

    /**
     * The id.
     *
     * @return the id
     */
    ClaimId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * What is claimed, without numbers: these come from the facts.
     *
     * <p>The id of a body in braces stands for its name of the day: "All NATO Allies are {osce} participating States."
     * {@link CheckedClaim#sentence} has it filled in.
     *
     * @return the sentence, with its full stop
     */
    LocalizedText sentence();

    /**
     * The bodies that it is about.
     *
     * @return ids of organizations
     */
    List<OrganizationId> organizations();

    /**
     * What it means in the facts.
     *
     * @return the predicate
     */
    Predicate predicate();

    /**
     * The bodies whose names of the day the sentence takes.
     *
     * @return ids of organizations
     */
    @Value.Lazy
    default List<OrganizationId> namedInSentence() {
        return BodyNames.in(sentence());
    }

    /**
     * Begins a claim.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds claims. */
    class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
