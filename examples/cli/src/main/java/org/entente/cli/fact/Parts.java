package org.entente.cli.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.shape.Section;
import org.entente.model.shape.TreeWriter;

/** Takes a fact apart by the keys that it is written with, so that none is forgotten. */
final class Parts implements TreeWriter {

    private sealed interface Open {
        record Mapping(List<Part.Entry> entries) implements Open {}

        record Sequence(List<Part> items) implements Open {}
    }

    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open.Sequence(new ArrayList<>())));
    private final Deque<String> keys = new ArrayDeque<>();

    private Parts() {}

    static Part.Keyed of(FactBase facts, Fact fact) {
        Parts parts = new Parts();
        Section.ALL.forEach(section -> parts.write(section, facts, fact));
        return (Part.Keyed) ((Open.Sequence) parts.open.element()).items().get(0);
    }

    private <T extends Fact> void write(Section<T> section, FactBase facts, Fact fact) {
        section.get().apply(facts).stream()
                .filter(fact::equals)
                .forEach(it -> section.shape().write(it, this));
    }

    @Override
    public void beginMapping() {
        open.push(new Open.Mapping(new ArrayList<>()));
    }

    @Override
    public void key(String key) {
        keys.push(key);
    }

    @Override
    public void endMapping() {
        add(new Part.Keyed(((Open.Mapping) open.pop()).entries()));
    }

    @Override
    public void beginSequence() {
        open.push(new Open.Sequence(new ArrayList<>()));
    }

    @Override
    public void endSequence() {
        add(new Part.Several(((Open.Sequence) open.pop()).items()));
    }

    @Override
    public void text(String text) {
        add(new Part.Word(text));
    }

    @Override
    public void number(int number) {
        text(Integer.toString(number));
    }

    @Override
    public void truth(boolean yes) {
        text(Boolean.toString(yes));
    }

    private void add(Part part) {
        switch (open.element()) {
            case Open.Mapping it -> it.entries().add(new Part.Entry(keys.pop(), part));
            case Open.Sequence it -> it.items().add(part);
        }
    }
}
