package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name that a state or an organization bore for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface DatedName extends Dated, Sourced {

    /**
     * The name in common use.
     *
     * @return such as "Türkiye" or "North Atlantic Treaty Organization"
     */
    LocalizedText name();

    /**
     * The long official name, where it differs.
     *
     * @return such as "Republic of Türkiye"
     */
    Optional<LocalizedText> official();

    /**
     * The acronym.
     *
     * @return such as "NATO"
     */
    Optional<LocalizedText> acronym();

    /**
     * The bodies that write it so, if only they do.
     *
     * @return ids of organizations; empty where everybody does
     */
    List<OrganizationId> usage();

    /**
     * Begins a name.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds names. */
    class Builder extends ImmutableDatedName.Builder {
        Builder() {}
    }
}
