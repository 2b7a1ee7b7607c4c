package org.entente.export.excel;

import java.util.List;
import java.util.Optional;
import org.entente.model.shape.Node;

/**
 * A row that comes out of a fact: the fact itself, or an entry of one of its lists.
 *
 * @param whole the fact
 * @param field the list, such as {@code names}; empty for the fact itself
 * @param number the place in the list, from 1
 * @param node what is written there
 */
record FactRow(WrittenFact whole, String field, int number, Node node) implements Written {

    @Override
    public String fact() {
        return whole.id();
    }

    @Override
    public String path() {
        return field.isEmpty() ? "" : field + "." + number;
    }

    Optional<Node> at(String path) {
        Optional<Node> found = Optional.of(node);
        for (int from = 0; from <= path.length() && found.isPresent(); ) {
            int dot = path.indexOf('.', from);
            int to = dot < 0 ? path.length() : dot;
            found = found.get().child(path.substring(from, to));
            from = to + 1;
        }
        return found;
    }

    Optional<String> text(String path) {
        return at(path).filter(Node.Scalar.class::isInstance).map(it -> ((Node.Scalar) it).text());
    }

    List<String> texts(String path) {
        return at(path).filter(Node.Sequence.class::isInstance).stream()
                .flatMap(it -> ((Node.Sequence) it).items().stream())
                .map(it -> ((Node.Scalar) it).text())
                .toList();
    }
}
