package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Events on a scale of time.
 *
 * <p>A layout that draws it shows every entry's words as text too, so no list of the same events is needed beside it.
 */
@Value.Immutable
public non-sealed interface Timeline extends Block {

    /** What the figure shows, for who can't see it: the finding, not the shapes. */
    String alternative();

    /** What stands over the figure. */
    Optional<Text> caption();

    /** Where the scale starts. */
    LocalDate start();

    /** Where the scale ends. */
    LocalDate end();

    /** The events, earliest first. */
    List<TimelineEntry> entries();

    @Override
    default List<Text> texts() {
        return Stream.concat(
                        caption().stream(), entries().stream().flatMap(entry -> Stream.of(entry.when(), entry.what())))
                .toList();
    }

    /** Checks that the scale has a length, that the entries lie on it, and that they are in order. */
    @Value.Check
    default void check() {
        if (!start().isBefore(end())) {
            throw new IllegalArgumentException("A timeline can't run from " + start() + " to " + end());
        }
        LocalDate previous = start();
        for (TimelineEntry entry : entries()) {
            if (entry.earliest().isBefore(previous) || entry.latest().isAfter(end())) {
                throw new IllegalArgumentException("'" + entry.what().plain() + "' (" + entry.earliest() + " to "
                        + entry.latest() + ") is out of order or off the scale");
            }
            previous = entry.earliest();
        }
    }

    /** Starts a timeline. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a timeline is made of. */
    final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
