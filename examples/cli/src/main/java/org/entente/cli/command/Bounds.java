package org.entente.cli.command;

import org.entente.model.Bound;
import org.entente.model.PartialDate;

/** Where periods begin and end, for people and for programs. */
final class Bounds {
    private Bounds() {}

    /** The beginning for people. */
    static String start(Bound bound) {
        return bound instanceof Bound.Open ? "" : bound.toString();
    }

    /** The end: empty while it is open, and only then. */
    static String end(Bound bound) {
        return bound instanceof Bound.Open ? "" : bound.toString();
    }

    /** The date that a beginning names, as precise as it is known: 1999-03-12, 1999-03 or 1999. */
    static String date(Bound bound) {
        return bound.namedDate().map(PartialDate::toString).orElse("");
    }

    /** How the date of a beginning is meant: day, month, year; by (not later than), attested (seen on it), unknown. */
    static String precision(Bound bound) {
        return switch (bound) {
            case Bound.On it -> it.date().precision().code();
            case Bound.By it -> "by";
            case Bound.Attested it -> "attested";
            case Bound.Unknown it -> "unknown";
            case Bound.Open it -> "";
        };
    }
}
