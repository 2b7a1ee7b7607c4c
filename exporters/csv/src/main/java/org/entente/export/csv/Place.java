package org.entente.export.csv;

import java.util.Optional;
import java.util.function.Function;
import org.entente.model.shape.Node;
import org.entente.model.shape.RecordShape;

/**
 * Where values stand in what a row is made of.
 *
 * @param path keys joined by dots; empty for the whole of it
 * @param name the name of the column
 * @param meaning what the values mean, in sentences
 * @param isRequired whether there is always one
 * @param usual the value where nothing is written although what it belongs to is there; empty if there is none then
 */
record Place(String path, String name, String meaning, boolean isRequired, Optional<Node> usual) {

    /** What a row is made of. */
    static final Place ROW = new Place("", "", "", true, Optional.empty());

    /** The place of a key in a record that stands here. */
    Place of(RecordShape<?, ?> shape, String key) {
        Optional<Node> left = shape.usual(key);
        String leftOut = left.map(it -> ((Node.Scalar) it).text() + ":").orElse("empty:");
        String said = shape.meaning(key).replace("left out,", leftOut);
        return new Place(
                path.isEmpty() ? key : path + "." + key,
                name.isEmpty() ? Words.name(key) : name + "_" + Words.name(key),
                meaning.isEmpty() ? said : isAlone(shape) ? meaning : meaning + " " + said,
                isRequired && (shape.isRequired(key) || left.isPresent()),
                left);
    }

    // Of a record with one value the meaning is that of the value.
    private static boolean isAlone(RecordShape<?, ?> shape) {
        return shape.keys().stream().filter(key -> !key.equals(Tables.SOURCES)).count() == 1;
    }

    /** What stands here in a row; the usual value where that is what nothing means. */
    Optional<Node> in(Row row) {
        int dot = path.lastIndexOf('.');
        return row.at(path)
                .or(() -> row.at(dot < 0 ? "" : path.substring(0, dot)).flatMap(it -> usual));
    }

    /** The values of a column. */
    Function<Row, String> value(Function<Node, String> print) {
        return row -> in(row).map(print).orElse("");
    }

    /** The first day no longer so, and not when something began or happened. */
    boolean isEnd() {
        return name.equals("until") || name.endsWith("_until") || name.startsWith("dissolved_");
    }
}
