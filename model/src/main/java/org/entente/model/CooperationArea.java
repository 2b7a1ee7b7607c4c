package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of activity in which bodies work together (a SKOS concept).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CooperationArea extends Fact, Sourced {

    /**
     * The id.
     *
     * @return the id
     */
    AreaId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * The name.
     *
     * @return such as "Small arms and light weapons"
     */
    LocalizedText name();

    /**
     * The wider area that it is a part of (SKOS {@code broader}).
     *
     * @return the id of the wider area; empty at the top
     */
    Optional<AreaId> broader();

    /**
     * What belongs to it.
     *
     * @return the definition
     */
    Optional<LocalizedText> definition();

    /**
     * Begins an area.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds areas. */
    class Builder extends ImmutableCooperationArea.Builder {
        Builder() {}
    }
}
