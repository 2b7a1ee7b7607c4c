package org.entente.export.briefing;

import java.util.Map;
import java.util.Optional;

/** The small print that says how much more there is than a note has room for, and where it is told. */
final class LeftOut {
    private LeftOut() {}

    /** The small print under a list of so many of all, if that is not all; the label says of what. */
    static Optional<Paragraph> of(Prose prose, String label, int shown, int all) {
        return shown == all
                ? Optional.empty()
                : Optional.of(new Paragraph(prose.text(label, Map.of("count", all - shown)), Role.SMALL_PRINT));
    }
}
