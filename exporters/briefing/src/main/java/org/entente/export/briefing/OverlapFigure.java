package org.entente.export.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How many belong to one body only, to both, and to the other only. */
@Value.Immutable
public non-sealed interface OverlapFigure extends Block {

    /** What the figure shows, for who can't see it: the finding, not the shapes. */
    String alternative();

    /** What stands over the figure. */
    Optional<Text> caption();

    /** Those in the first body only. */
    Count first();

    /** Those in both. */
    Count both();

    /** Those in the second body only. */
    Count second();

    @Override
    default List<Text> texts() {
        return Stream.concat(
                        caption().stream(),
                        Stream.of(first(), both(), second())
                                .flatMap(count -> Stream.of(Text.of(Integer.toString(count.number())), count.label())))
                .toList();
    }

    /** Starts a figure. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a figure is made of. */
    final class Builder extends ImmutableOverlapFigure.Builder {
        Builder() {}
    }
}
