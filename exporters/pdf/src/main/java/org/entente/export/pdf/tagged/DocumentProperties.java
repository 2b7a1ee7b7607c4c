package org.entente.export.pdf.tagged;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What a document says about itself, outside its pages. */
@Value.Immutable
public interface DocumentProperties {

    /** The title, which viewers show instead of the file's name. */
    String title();

    /** The language of all text that doesn't name another. */
    Locale language();

    /** What it is about. */
    Optional<String> subject();

    /** Words to find it by. */
    List<String> keywords();

    /** Who answers for it. */
    Optional<String> author();

    /** The program that made its content. */
    Optional<String> creator();

    /** The day that it says it was made on. */
    LocalDate created();

    /** Starts properties. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects properties. */
    final class Builder extends ImmutableDocumentProperties.Builder {
        Builder() {}
    }
}
