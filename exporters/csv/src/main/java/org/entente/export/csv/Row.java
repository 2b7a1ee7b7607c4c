package org.entente.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.shape.Node;

/**
 * A row: what is written in one place of the facts.
 *
 * @param keys what leads to the place, such as the id of a fact and the number of one of its names
 * @param node what is written there
 */
record Row(List<String> keys, Node node) {

    String key(int index) {
        return keys.get(index);
    }

    /** What is written under keys joined by dots; the empty text for what is written in the place itself. */
    Optional<Node> at(String path) {
        Optional<Node> found = Optional.of(node);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            found = found.flatMap(it -> it.child(step));
        }
        return found;
    }

    /** The entries of a list, numbered from 1. */
    Stream<Row> entries(String path) {
        List<Node> items = at(path).filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast).stream()
                .flatMap(it -> it.items().stream())
                .toList();
        return IntStream.range(0, items.size()).mapToObj(i -> new Row(with(String.valueOf(i + 1)), items.get(i)));
    }

    private List<String> with(String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return all;
    }
}
