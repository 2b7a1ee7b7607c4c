package org.entente.export.excel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.check.SourceLocation;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** Turns cells into the values that facts are read from, and forgives what people type: case, spaces, commas, "and". */
final class CellNodes {
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[;,\\n]\\s*|\\s+(?:and|et)\\s+");

    private final Problems problems;

    CellNodes(Problems problems) {
        this.problems = problems;
    }

    /** The value of a cell; empty where there is none and none is needed. */
    Optional<Node> of(RawCell cell, Column<?> column) {
        if (cell.error()) {
            problems.add(
                    "error-value",
                    cell.place(),
                    "the formula in this cell gives an error",
                    cell.text(),
                    "type the value itself");
            return Optional.empty();
        }
        boolean blank = cell.isBlank() || Value.isShorthand(tidy(cell.text()).toLowerCase(Locale.ROOT));
        if (blank) {
            // An empty text where there has to be one makes a finding with the place of the cell.
            return column.isRequired() ? Optional.of(new Node.Scalar("", cell.place())) : Optional.empty();
        }
        return node(cell, column.type());
    }

    private Optional<Node> node(RawCell cell, ColumnType type) {
        SourceLocation place = cell.place();
        return switch (type) {
            case TEXT, LONG_TEXT -> Optional.of(new Node.Scalar(cell.text(), place));
            case CODE, TRUTH -> Optional.of(new Node.Scalar(code(cell.text()), place));
            case DATE, DAY -> Optional.of(new Node.Scalar(tidy(cell.text()).toLowerCase(Locale.ROOT), place));
            case CODES -> Optional.of(list(cell.text().toLowerCase(Locale.ROOT), place));
            case REFERENCES -> Optional.of(list(cell.text(), place));
            case PREDICATE -> predicate(cell);
            default -> Optional.of(new Node.Scalar(tidy(cell.text()), place));
        };
    }

    private Optional<Node> predicate(RawCell cell) {
        Optional<Node> node = Flow.read(cell.text(), cell.place());
        if (node.isEmpty()) {
            problems.add(
                    "bad-value",
                    cell.place(),
                    "this is not a predicate",
                    cell.text(),
                    "write it as {subset: {of: {members: nato}, in: {members: osce}}}");
        }
        return node;
    }

    private static Node list(String text, SourceLocation place) {
        return new Node.Sequence(
                Stream.of(SEPARATORS.split(tidy(text), -1))
                        .filter(item -> !item.isBlank())
                        .map(item -> (Node) new Node.Scalar(item.strip(), place))
                        .toList(),
                place);
    }

    private static String code(String text) {
        return tidy(text).toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** Without spaces around, and with single ones of the plain sort within. */
    static String tidy(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
