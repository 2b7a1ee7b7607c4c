package org.entente.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.entente.model.shape.InlineWriter;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shape;
import org.entente.model.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in whichever fact of the sample world is told of: every value, every list, every part left out. */
class NothingGoesUnnamedTest {
    private static final FactBase FACTS = SampleWorld.facts();

    // Between them there is another value for every key that there is.
    private static final String OTHERS = "Other-words other-words QQ 2031-02-03 2031 4 3 true false de unknown"
            + " https://other.example/ alliance council joined left observer representation succeeds"
            + " event treaty primary secondary preferred rejected associate practical-cooperation";

    static Stream<Section<?>> sections() {
        return Section.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyChangeOfAFactIsNamed(Section<?> section) {
        assertNamed(section);
    }

    private static <T extends Fact> void assertNamed(Section<T> section) {
        List<T> facts = section.get().apply(FACTS);
        int changes = 0;
        for (int i = 0; i < facts.size(); i++) {
            T fact = facts.get(i);
            for (T changed : changed(section.shape(), fact)) {
                List<T> others = new ArrayList<>(facts);
                others.set(i, changed);
                if (changed.factId().equals(fact.factId())
                        || FACTS.findFact(changed.factId().value()).isEmpty()) {
                    assertThat(Changes.between(FACTS, with(section, others)))
                            .as("%s, changed to %s", fact, changed)
                            .isNotEmpty()
                            .anyMatch(it -> it.fact().equals(fact.factId().value()));
                    changes++;
                }
            }
        }
        assertThat(changes).isGreaterThan(facts.size());
    }

    @Test
    void everyChangeOfTheEditionIsNamed() {
        List<Edition> changed = changed(Shapes.EDITION, FACTS.edition());
        assertThat(changed)
                .hasSizeGreaterThan(Shapes.EDITION.keys().size())
                .allSatisfy(edition -> assertThat(Changes.between(
                                FACTS,
                                FactBase.builder()
                                        .copyOf(FACTS)
                                        .edition(edition)
                                        .build()))
                        .isNotEmpty()
                        .allMatch(it -> it.fact().equals("edition")));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyKeyOfEveryFactIsChanged(Section<?> section) {
        assertEveryKeyIsChanged(section);
    }

    private static <T extends Fact> void assertEveryKeyIsChanged(Section<T> section) {
        for (T fact : section.get().apply(FACTS)) {
            Node written = written(section.shape(), fact);
            List<Node> changed = changed(section.shape(), fact).stream()
                    .map(it -> written(section.shape(), it))
                    .toList();
            assertThat(((Node.Mapping) written).entries())
                    .allSatisfy(entry -> assertThat(changed)
                            .as("%s of %s", entry.key().text(), fact)
                            .anyMatch(it -> !it.child(entry.key().text()).equals(Optional.of(entry.value()))));
        }
    }

    /** The value with each of its parts changed in turn, as far as that gives a value. */
    private static <T> List<T> changed(Shape<T> shape, T value) {
        return edits(written(shape, value))
                .flatMap(others -> others.flatMap(it -> shape.read(it, new Problems()).stream())
                        .filter(it -> !it.equals(value))
                        .limit(1))
                .distinct()
                .toList();
    }

    private static <T> Node written(Shape<T> shape, T value) {
        InlineWriter out = new InlineWriter();
        shape.write(value, out);
        return out.node();
    }

    /** For each part of a node, the node with other things in its place. */
    private static Stream<Stream<Node>> edits(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Stream.of(Stream.of(OTHERS.split(" ", -1)).map(other -> new Node.Scalar(other, scalar.location())));
        }
        return node instanceof Node.Mapping mapping ? edits(mapping) : edits((Node.Sequence) node);
    }

    private static Stream<Stream<Node>> edits(Node.Mapping mapping) {
        return IntStream.range(0, mapping.entries().size()).boxed().flatMap(i -> {
            Node.Entry entry = mapping.entries().get(i);
            return Stream.concat(
                    Stream.of(Stream.of(replaced(mapping, i, List.of()))),
                    edits(entry.value())
                            .map(values -> values.map(
                                    value -> replaced(mapping, i, List.of(new Node.Entry(entry.key(), value))))));
        });
    }

    private static Node replaced(Node.Mapping mapping, int at, List<Node.Entry> entries) {
        List<Node.Entry> all = new ArrayList<>(mapping.entries());
        all.remove(at);
        all.addAll(at, entries);
        return new Node.Mapping(all, mapping.location());
    }

    private static Stream<Stream<Node>> edits(Node.Sequence list) {
        return IntStream.range(0, list.items().size()).boxed().flatMap(i -> {
            Node item = list.items().get(i);
            return Stream.concat(
                    Stream.of(
                            Stream.of(replaced(list, i, List.of())),
                            Stream.of(replaced(list, i, List.of(item, item))),
                            Stream.of(movedToTheEnd(list, i))),
                    edits(item).map(others -> others.map(other -> replaced(list, i, List.of(other)))));
        });
    }

    private static Node replaced(Node.Sequence list, int at, List<Node> items) {
        List<Node> all = new ArrayList<>(list.items());
        all.remove(at);
        all.addAll(at, items);
        return new Node.Sequence(all, list.location());
    }

    private static Node movedToTheEnd(Node.Sequence list, int at) {
        List<Node> all = new ArrayList<>(list.items());
        all.add(all.remove(at));
        return new Node.Sequence(all, list.location());
    }

    private static <T extends Fact> FactBase with(Section<T> section, List<T> facts) {
        FactBase.Builder changed = FactBase.builder().copyOf(FACTS);
        section.set().accept(changed, facts);
        return changed.build();
    }
}
