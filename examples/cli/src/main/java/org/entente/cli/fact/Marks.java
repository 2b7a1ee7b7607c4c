package org.entente.cli.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers the citations in the order in which they are met. */
final class Marks {
    private final List<Part.Keyed> citations = new ArrayList<>();

    /** The marks of a list of citations, such as {@code [1][2]}. */
    String of(Part sources) {
        return ((Part.Several) sources)
                .items().stream()
                        .map(Part.Keyed.class::cast)
                        .map(it -> "[" + number(it) + "]")
                        .collect(Collectors.joining());
    }

    private int number(Part.Keyed citation) {
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        return citations.indexOf(citation) + 1;
    }

    List<Part.Keyed> citations() {
        return List.copyOf(citations);
    }
}
