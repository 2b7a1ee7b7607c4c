package org.entente.export.briefing;

import java.util.List;
import org.immutables.value.Value;

/** A heading and what stands under it, up to the next heading. */
@Value.Immutable
public interface Section {

    /** The name that internal links know it by, unique in its briefing. */
    String id();

    /** The heading's level: 2 for a main section, down to 4; the title alone is level 1. */
    @Value.Default
    default int level() {
        return 2;
    }

    /** The heading. */
    Text heading();

    /** What stands under the heading, in reading order. */
    List<Block> blocks();

    /** Checks the level. */
    @Value.Check
    default void check() {
        if (level() < 2 || level() > 4) {
            throw new IllegalArgumentException("Section '" + id() + "' has level " + level() + ": 2, 3 or 4 is right");
        }
    }

    /** Starts a section. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a section is made of. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
