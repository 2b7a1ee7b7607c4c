package org.entente.export.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How many belong to each of two bodies: to the first only, to both, and to the second only. */
@Value.Immutable
public non-sealed interface OverlapFigure extends Block {

    /** What the figure shows, for who can't see it: the finding, not the shapes. */
    String alternative();

    /** What stands over the figure. */
    Optional<Text> caption();

    /** All those in the first body. */
    Count firstBody();

    /** All those in the second body. */
    Count secondBody();

    /** Those in the first body only. */
    Count first();

    /** Those in both. */
    Count both();

    /** Those in the second body only. */
    Count second();

    /** The counts in reading order: the two bodies, then what they share and what they don't. */
    default List<Count> counts() {
        return List.of(firstBody(), secondBody(), first(), both(), second());
    }

    @Override
    default List<Text> texts() {
        return Stream.concat(
                        caption().stream(),
                        counts().stream()
                                .flatMap(count -> Stream.of(Text.of(Integer.toString(count.number())), count.label())))
                .toList();
    }

    /** Checks that the parts make up the bodies. */
    @Value.Check
    default void check() {
        requireSum(firstBody(), first());
        requireSum(secondBody(), second());
    }

    private void requireSum(Count body, Count only) {
        if (body.number() != only.number() + both().number()) {
            throw new IllegalArgumentException("'" + body.label().plain() + "' can't be " + body.number() + " with "
                    + only.number() + " in it only and " + both().number() + " in both");
        }
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
