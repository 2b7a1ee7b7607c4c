package org.entente.export.briefing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The facts that are looked up first, as a box of labels and values.
 *
 * @param title what the box is called
 * @param facts its lines
 */
public record KeyFacts(Text title, List<KeyFact> facts) implements Block {

    /** Copies the facts. */
    public KeyFacts {
        facts = List.copyOf(facts);
    }

    @Override
    public List<Text> texts() {
        return Stream.concat(Stream.of(title), facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value())))
                .toList();
    }
}
