package org.entente.export.excel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.check.SourceLocation;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** Turns cells into the values that facts are read from, and forgives what people type: case, spaces, commas, "and", wide letters, slashes. */
final class CellNodes {
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[;,\\n]\\s*|\\s+(?:and|et)\\s+");

    private static final Pattern PLAIN = Pattern.compile("[!-~]*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    // The one order of year, month and day that cannot be taken for another.
    private static final Pattern SLASHED = Pattern.compile("(?<=\\b[0-9]{4})[/.]([0-9]{2})(?:[/.]([0-9]{2}))?\\b");

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
            case DATE, DAY -> Optional.of(new Node.Scalar(date(cell.text()), place));
            case CODES -> Optional.of(list(cell.text(), CellNodes::code, place));
            case REFERENCES -> Optional.of(list(cell.text(), item -> item, place));
            case PREDICATE -> predicate(cell);
            // An address can hold signs that only look like others.
            case ADDRESS -> Optional.of(new Node.Scalar(cell.text().strip(), place));
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

    private static Node list(String text, UnaryOperator<String> item, SourceLocation place) {
        return new Node.Sequence(
                Stream.of(SEPARATORS.split(plain(text), -1))
                        .filter(it -> !it.isBlank())
                        .map(it -> (Node) new Node.Scalar(item.apply(tidy(it)), place))
                        .toList(),
                place);
    }

    private static String date(String text) {
        String tidy = tidy(text).toLowerCase(Locale.ROOT);
        return SLASHED.matcher(tidy)
                .replaceAll(it -> "-" + it.group(1) + (it.group(2) == null ? "" : "-" + it.group(2)));
    }

    private static String code(String text) {
        return tidy(text).toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** Without spaces around, with single ones of the plain sort within, and with plain letters, digits and hyphens. */
    static String tidy(String text) {
        return PLAIN.matcher(text).matches() ? text : plain(text).strip().replaceAll("\\s+", " ");
    }

    private static String plain(String text) {
        String visible =
                INVISIBLE.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("");
        return DASHES.matcher(visible).replaceAll("-");
    }
}
