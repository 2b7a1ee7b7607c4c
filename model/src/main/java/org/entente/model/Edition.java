package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which facts these are, and up to when they are known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Edition {

    /**
     * The title of the fact base.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The edition.
     *
     * @return such as "2026.1"
     */
    String edition();

    /**
     * The edition that this one replaces.
     *
     * @return such as "2025.2"; empty for a first edition
     */
    Optional<String> replaces();

    /**
     * The day on which the edition was made; outputs bear it as their own, and no document was consulted later.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * The day up to which the facts are known; nothing that they tell is later.
     *
     * @return the position date
     */
    LocalDate position();

    /**
     * The licence of the facts.
     *
     * @return an SPDX identifier, such as {@code CC0-1.0}
     */
    String licence();

    /**
     * The languages that there are texts in.
     *
     * @return codes of ISO 639-1, English first
     */
    List<String> languages();

    /** Refuses an edition without a number or a licence. */
    @Value.Check
    default void check() {
        Requirement.notBlank(edition(), "edition");
        Requirement.notBlank(licence(), "licence");
    }

    /**
     * Begins an edition.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds editions. */
    class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
