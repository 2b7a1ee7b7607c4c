package org.entente.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * Which events make somebody belong to an organization, and who is counted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CountingPolicy {

    /**
     * The events that make somebody belong.
     *
     * @return kinds; the first of them that a membership has is its start
     */
    List<MembershipEvent.Kind> starts();

    /**
     * The events that end it.
     *
     * @return kinds; the first of them that a membership has is its end
     */
    List<MembershipEvent.Kind> ends();

    /**
     * The kinds of suspension under which a member is still counted.
     *
     * @return kinds; a member under any other is not counted
     */
    List<Suspension.Kind> suspendedCount();

    /** Refuses a policy under which nobody could ever belong. */
    @Value.Check
    default void check() {
        Requirement.notEmpty(starts(), "starts");
    }

    /**
     * Begins a policy.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds policies. */
    class Builder extends ImmutableCountingPolicy.Builder {
        Builder() {}
    }
}
