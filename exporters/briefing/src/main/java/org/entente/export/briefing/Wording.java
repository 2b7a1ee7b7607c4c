package org.entente.export.briefing;

import org.immutables.value.Value;

/**
 * The words in the briefing's language that only a layout knows where to put.
 *
 * <p>Patterns name their values in braces, such as {@code Page {page} of {pages}}.
 */
@Value.Immutable
public interface Wording {

    /** The page number's pattern, with {@code {page}} and {@code {pages}}. */
    String page();

    /** The heading of the list of contents. */
    String contents();

    /** What a reference mark's link leads to, with {@code {number}}: "Reference {number}". */
    String toReference();

    /** What a reference's link leads to, with {@code {number}}: "First use of reference {number}". */
    String toFirstUse();

    /** What follows the caption of a table that goes on overleaf: "continued". */
    String continued();

    /** The page number of one page. */
    default String page(int page, int pages) {
        return page().replace("{pages}", Integer.toString(pages)).replace("{page}", Integer.toString(page));
    }

    /** The description of a link from a mark to the reference of that number. */
    default String toReference(int number) {
        return toReference().replace("{number}", Integer.toString(number));
    }

    /** The description of a link from the reference of that number to its first mark. */
    default String toFirstUse(int number) {
        return toFirstUse().replace("{number}", Integer.toString(number));
    }

    /** Starts a wording. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a wording is made of. */
    final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
