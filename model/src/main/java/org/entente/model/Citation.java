package org.entente.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place in a document where a statement stands (PROV: what it was derived from).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Citation {

    /** What the base knows of the words behind a citation. */
    enum Evidence implements Coded {
        /** The document was read. */
        READ,
        /** Another cited document reports what this one says. */
        REPORTED
    }

    /** The pinpoint of one who knows the document, and could not see the place. */
    String UNSEEN = "unseen";

    /**
     * The document.
     *
     * @return its id
     */
    DocumentId document();

    /**
     * The pinpoint: paragraph, page, heading or row.
     *
     * @return the pinpoint, {@link #UNSEEN} if the place could not be seen, or empty if nobody has said
     */
    Optional<String> at();

    /**
     * The exact words, if they are short.
     *
     * @return the words in the language of the document, without quotation marks
     */
    Optional<String> quotation();

    /**
     * The document that reports what this one says, where this one itself was not read.
     *
     * @return the id of the reporting document
     */
    Optional<DocumentId> reportedBy();

    /**
     * Whether the document was read or is reported.
     *
     * @return read, unless another document reports it
     */
    default Evidence evidence() {
        return reportedBy().isPresent() ? Evidence.REPORTED : Evidence.READ;
    }

    /**
     * Whether the citation names a place that was seen.
     *
     * @return false if there is no pinpoint, or it is {@link #UNSEEN}
     */
    default boolean isPinpointed() {
        return at().isPresent() && !at().get().equals(UNSEEN);
    }

    /** Refuses a place or a quotation without text. */
    @Value.Check
    default void check() {
        Requirement.notBlank(at(), "at");
        Requirement.notBlank(quotation(), "quotation");
    }

    /**
     * Obtains a citation of a place in a document that was read.
     *
     * @param document the id of the document
     * @param at the pinpoint
     * @return the citation
     */
    static Citation of(String document, String at) {
        return builder().document(new DocumentId(document)).at(at).build();
    }

    /**
     * Begins a citation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds citations. */
    class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
