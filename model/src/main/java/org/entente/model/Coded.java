package org.entente.model;

import java.util.Locale;

/** A constant that is written in facts and feeds as lower-case words joined by hyphens. */
public interface Coded {

    /**
     * The name of the constant in Java.
     *
     * @return such as {@code IN_FORCE}
     */
    String name();

    /**
     * The constant as it is written in facts and feeds.
     *
     * @return such as {@code in-force}
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
