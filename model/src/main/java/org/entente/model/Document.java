package org.entente.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of the bibliography (Dublin Core).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Document extends Fact {

    /** How near the document is to what it tells of. */
    enum Rank implements Coded {
        /** An official text or page of the body itself. */
        PRIMARY,
        /** Anybody else's. */
        SECONDARY
    }

    /**
     * The id.
     *
     * @return the id
     */
    DocumentId id();

    @Override
    default FactId factId() {
        return id();
    }

    /**
     * The title as the document bears it.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * Who issued it.
     *
     * @return such as "NATO, North Atlantic Council"
     */
    LocalizedText issuer();

    /**
     * Its symbol or number.
     *
     * @return such as "MC(9).DEC/1"
     */
    Optional<String> symbol();

    /**
     * The date that it bears.
     *
     * @return the date
     */
    Optional<PartialDate> date();

    /**
     * The language of the text that was read.
     *
     * @return a code of ISO 639-1
     */
    String language();

    /**
     * Primary or secondary.
     *
     * @return the rank
     */
    Rank rank();

    /**
     * The canonical address, even where a copy was read.
     *
     * @return the address
     */
    Optional<URI> url();

    /**
     * The day on which it was consulted.
     *
     * @return the day; empty if the document itself was not seen
     */
    Optional<LocalDate> consulted();

    /**
     * A remark, such as where the copy was read.
     *
     * @return the remark
     */
    Optional<LocalizedText> note();

    /** Refuses a symbol without text. */
    @Value.Check
    default void check() {
        Requirement.notBlank(symbol(), "symbol");
    }

    /**
     * Begins a document.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds documents. */
    class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
