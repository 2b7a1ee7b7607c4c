package org.entente.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.MemberId;
import org.entente.model.PartialDate;
import org.entente.model.shape.Node;
import org.entente.model.shape.RecordShape;
import org.entente.model.shape.ScalarShape;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shape;
import org.entente.model.shape.ShapeVisitor;
import org.entente.model.shape.Shapes;

/**
 * Makes the tables of one shape: one of the values that there is one of, and one of each list.
 *
 * <p>A record within the record becomes columns, a list a table whose rows name the row that they belong to. Citations have a
 * table of their own for all facts, and are left out here.
 */
final class RecordTables {
    private final String name;
    private final List<String> key;
    private final List<String> keyElsewhere;
    private final Function<FactBase, Stream<Row>> rows;
    private final List<Column> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Table> lists = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param name its name
     * @param key its primary key
     * @param keyElsewhere what the columns of the key are called where other tables refer to it
     * @param rows its rows
     */
    RecordTables(String name, List<String> key, List<String> keyElsewhere, Function<FactBase, Stream<Row>> rows) {
        this.name = name;
        this.key = key;
        this.keyElsewhere = keyElsewhere;
        this.rows = rows;
    }

    RecordTables column(Column column) {
        columns.add(column);
        return this;
    }

    RecordTables foreignKey(ForeignKey foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    /** Adds columns for all values of a shape that stand in a place, and tables for its lists. */
    RecordTables values(Shape<?> shape, Place place) {
        shape.accept(new Values(place));
        return this;
    }

    /** The table, and those of its lists. */
    Stream<Table> tables(String description) {
        return Stream.concat(
                Stream.of(new Table(name, description, List.copyOf(columns), key, List.copyOf(foreignKeys), rows)),
                lists.stream());
    }

    private void addList(Place place, Shape<?> items) {
        String path = place.path();
        String entry = Words.one(Words.name(path.substring(path.lastIndexOf('.') + 1)));
        RecordTables list = new RecordTables(
                name + "_" + Words.name(path),
                keyElsewhereWith("number"),
                keyElsewhereWith(entry + "_number"),
                facts -> rows.apply(facts).flatMap(row -> row.entries(path)));
        addKey(list);
        boolean isRecord = items instanceof RecordShape;
        list.values(items, isRecord ? Place.ROW : new Place("", entry, place.meaning(), true, place.usual()));
        list.tables(place.meaning() + " One row for each entry of the list.").forEach(lists::add);
    }

    private List<String> keyElsewhereWith(String last) {
        return Stream.concat(keyElsewhere.stream(), Stream.of(last)).toList();
    }

    /** Adds what tells the rows of a list apart: what they belong to, and their place in the list. */
    private void addKey(RecordTables list) {
        String fact = name.split("_", 2)[0];
        list.column(Column.key(0, keyElsewhere.get(0), "What the row belongs to: a row of " + fact + "."));
        for (int i = 1; i < keyElsewhere.size(); i++) {
            list.column(Column.number(
                    i, keyElsewhere.get(i), "The number of the row that it belongs to, in " + name + "."));
        }
        list.column(Column.number(keyElsewhere.size(), "number", "The place in the list, from 1."))
                .foreignKey(new ForeignKey(keyElsewhere, name, key));
    }

    /** Makes columns of the values that stand in one place. */
    private final class Values implements ShapeVisitor<RecordTables> {
        private final Place place;

        private Values(Place place) {
            this.place = place;
        }

        private RecordTables add(ColumnType type, String remark, Function<Node, String> print) {
            return column(
                    Column.of(place.name(), place.meaning() + remark, type, place.isRequired(), place.value(print)));
        }

        @Override
        public RecordTables text(ScalarShape<?> shape) {
            column(Column.of(
                            place.name(),
                            place.meaning(),
                            ColumnType.of(shape),
                            place.isRequired(),
                            place.value(RecordTables::scalar))
                    .as(shape));
            if (shape.type() == Bound.class || shape.type() == PartialDate.class) {
                boolean isEnd = place.isEnd();
                addDay("earliest", "first", isEnd ? Days::earliestEnd : Days::earliestStart);
                addDay("latest", "last", isEnd ? Days::latestEnd : Days::latestStart);
            }
            target(shape).forEach(RecordTables.this::foreignKey);
            return RecordTables.this;
        }

        private void addDay(String which, String word, Function<Bound, String> day) {
            column(Column.of(
                    place.name() + "_" + which,
                    "The " + word + " day that " + place.name() + " can mean; empty: nobody knows, or there is none.",
                    ColumnType.DAY,
                    false,
                    place.value(node -> day.apply(Bound.parse(scalar(node))))));
        }

        private Stream<ForeignKey> target(ScalarShape<?> shape) {
            boolean isOfAnySort = shape.type() == FactId.class || shape.type() == MemberId.class;
            Stream<ForeignKey> anySort =
                    Stream.of(ForeignKey.of(place.name(), Tables.FACTS, "id")).filter(it -> isOfAnySort);
            return Stream.concat(
                    anySort,
                    Section.ALL.stream()
                            .filter(section -> isIdOf(section, shape) && !isOwnId(section))
                            .map(section -> ForeignKey.of(place.name(), section.key(), Words.name(section.idKey()))));
        }

        private boolean isIdOf(Section<?> section, ScalarShape<?> shape) {
            return section.shape().shape(section.idKey()) instanceof ScalarShape<?> id && id.type() == shape.type();
        }

        private boolean isOwnId(Section<?> section) {
            return name.equals(section.key()) && place.path().equals(section.idKey());
        }

        @Override
        public RecordTables number(String expected) {
            return add(ColumnType.NUMBER, "", RecordTables::scalar);
        }

        @Override
        public RecordTables truth(String expected) {
            return add(ColumnType.TRUTH, "", RecordTables::scalar);
        }

        @Override
        public RecordTables localized(String expected) {
            return add(ColumnType.TEXT, " In English; other languages are in texts.", RecordTables::scalar);
        }

        @Override
        public RecordTables list(int least, Shape<?> items) {
            if (items != Shapes.CITATION) {
                addList(place, items);
            }
            return RecordTables.this;
        }

        @Override
        public RecordTables record(RecordShape<?, ?> shape) {
            shape.keys().forEach(key -> shape.shape(key).accept(new Values(place.of(shape, key))));
            return RecordTables.this;
        }

        @Override
        public RecordTables choice(Shape<?> shape, Map<String, Shape<?>> choices) {
            return add(ColumnType.OBJECT, " As in the feed.", JsonText::compact);
        }
    }

    private static String scalar(Node node) {
        return ((Node.Scalar) node).text();
    }
}
