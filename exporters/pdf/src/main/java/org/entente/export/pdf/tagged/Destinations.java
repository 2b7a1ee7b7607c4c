package org.entente.export.pdf.tagged;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places in a document that links lead to, by name. */
final class Destinations {

    private final Map<String, Integer> foreseen = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> awaited = new LinkedHashSet<>();

    /** Notes the page that a place will be on, before any page is painted. */
    void foresee(String name, int page) {
        foreseen.putIfAbsent(name, page);
    }

    /** The number of the page that a place is on, if that has been foreseen. */
    int page(String name) {
        @Nullable Integer page = foreseen.get(name);
        if (page == null) {
            throw nothing(name);
        }
        return page;
    }

    /** Gives the name to a place, unless it has one already; says whether it did. */
    boolean add(String name) {
        awaited.remove(name);
        return there.add(name);
    }

    /** Notes that something leads to a place. */
    void await(String name) {
        if (!there.contains(name)) {
            awaited.add(name);
        }
    }

    /** Fails here, not in the reader's hand, if something leads to where there is nothing. */
    void check() {
        awaited.stream().findFirst().ifPresent(name -> {
            throw nothing(name);
        });
    }

    private static IllegalStateException nothing(String name) {
        return new IllegalStateException("Nothing in the document has the name '" + name + "'");
    }
}
