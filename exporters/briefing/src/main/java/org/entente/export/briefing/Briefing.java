package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A composed document without a format.
 *
 * <p>Everything is selected, sorted, counted and worded already: who lays it out adds no word of their own.
 * Building one checks that it hangs together: see {@link BriefingCheck}. Immutable and compared by value.
 */
@Value.Immutable
public interface Briefing {

    /** The language of all words that don't name another. */
    Locale language();

    /** The one heading of level 1. */
    Text title();

    /** Scope and position date, if they are to stand under the title. */
    Optional<Text> subtitle();

    /** The short title that stands at the head of every page. */
    String runningTitle();

    /** What stands at the foot of every page beside the page number: the note's number, the edition. */
    List<String> footer();

    /** What the document is about, in a phrase: for its properties, not for print. */
    String subject();

    /** Words to find the document by: for its properties, not for print. */
    List<String> keywords();

    /** Who answers for the document: for its properties, not for print. */
    Optional<String> author();

    /** The program and version that made the document: for its properties, not for print. */
    Optional<String> producer();

    /** The day that the document says it was made on; nothing else in the output tells of the clock. */
    LocalDate produced();

    /** The words that a layout needs of its own, such as the page number's. */
    Wording wording();

    /** Whether a list of contents belongs after the {@linkplain #opening() opening}. */
    @Value.Default
    default boolean contentsList() {
        return false;
    }

    /** The blocks between the title and the first section: the bottom line. */
    List<Block> opening();

    /** The sections in reading order; deeper ones follow the one that they belong to. */
    List<Section> sections();

    /** Checks what one part alone can't know. */
    @Value.Check
    default void check() {
        new BriefingCheck(this).run();
    }

    /** Starts a briefing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a briefing is made of. */
    final class Builder extends ImmutableBriefing.Builder {
        Builder() {}
    }
}
