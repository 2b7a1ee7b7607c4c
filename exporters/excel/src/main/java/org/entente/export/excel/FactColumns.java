package org.entente.export.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.Bound;
import org.entente.model.Coded;

/** The columns of a table of facts, declared one after the other. */
final class FactColumns {
    static final String AVAILABLE = "[x]";
    static final String APPLICABLE = "[z]";
    /** The fact that an entry of a list belongs to. */
    static final String FACT = "#fact";
    /** The place of an entry in its list. */
    static final String NUMBER = "#number";

    private static final String SEPARATOR = "; ";

    private final List<Column<FactRow>> columns = new ArrayList<>();

    List<Column<FactRow>> list() {
        return List.copyOf(columns);
    }

    /** What the row is an entry of: the fact and its place in the list. */
    FactColumns entryOf(String key) {
        return entryOf(key, ColumnType.REFERENCE);
    }

    /** What the row is an entry of, where that can have a long id. */
    FactColumns entryOfLong(String key) {
        return entryOf(key, ColumnType.LONG_REFERENCE);
    }

    private FactColumns entryOf(String key, ColumnType type) {
        columns.add(read(key, type, FACT, "", (content, row) -> content.places().link(row.whole())));
        columns.add(read("number", ColumnType.NUMBER, NUMBER, "", (content, row) -> Value.of(row.number())));
        return this;
    }

    FactColumns id(String path) {
        return plain(path.equals("code") ? "code" : "id", ColumnType.ID, path, "");
    }

    FactColumns text(String key, String path, String absent) {
        return plain(key, ColumnType.TEXT, path, absent);
    }

    FactColumns longText(String key, String path, String absent) {
        return plain(key, ColumnType.LONG_TEXT, path, absent);
    }

    FactColumns day(String key, String path, String absent) {
        columns.add(read(
                key,
                ColumnType.DAY,
                path,
                absent,
                (content, row) ->
                        row.text(path).map(Bound::parse).map(DateValues::bound).orElse(Value.absent(absent))));
        return this;
    }

    FactColumns number(String key, String path) {
        columns.add(read(
                key,
                ColumnType.NUMBER,
                path,
                "",
                (content, row) -> row.text(path)
                        .map(text -> Value.of(Integer.parseInt(text)))
                        .orElseThrow()));
        return this;
    }

    FactColumns address(String key, String path, String absent) {
        columns.add(read(
                key,
                ColumnType.ADDRESS,
                path,
                absent,
                (content, row) -> row.text(path).map(WebLinks::of).orElse(Value.absent(absent))));
        return this;
    }

    <E extends Enum<E> & Coded> FactColumns code(String key, String path, String absent, Class<E> type) {
        Column<FactRow> column = read(key, ColumnType.CODE, path, absent, scalar(path, absent));
        columns.add(column.withCodes(codes(type)));
        return this;
    }

    <E extends Enum<E> & Coded> FactColumns codes(String key, String path, Class<E> type) {
        Column<FactRow> column = read(key, ColumnType.CODES, path, APPLICABLE, joined(path));
        columns.add(column.withCodes(codes(type)));
        return this;
    }

    FactColumns reference(String key, String path, String absent) {
        return reference(key, ColumnType.REFERENCE, path, absent);
    }

    /** A reference to something that can have a long id, as documents do. */
    FactColumns longReference(String key, String path, String absent) {
        return reference(key, ColumnType.LONG_REFERENCE, path, absent);
    }

    private FactColumns reference(String key, ColumnType type, String path, String absent) {
        columns.add(read(
                key,
                type,
                path,
                absent,
                (content, row) -> row.text(path).map(content::link).orElse(Value.absent(absent))));
        return this;
    }

    FactColumns references(String key, String path) {
        columns.add(read(key, ColumnType.REFERENCES, path, APPLICABLE, joined(path)));
        return this;
    }

    FactColumns predicate(String key, String path) {
        columns.add(read(
                key,
                ColumnType.PREDICATE,
                path,
                "",
                (content, row) -> Value.of(Flow.print(row.at(path).orElseThrow()))));
        return this;
    }

    /** Where something begins, with the earliest and latest day that this can mean. */
    FactColumns start(String key, String path, String leftOut, String absent) {
        return bound(key, path, leftOut, absent, DateValues::earliestStart, DateValues::latestStart);
    }

    /** The first day no longer so, with the earliest and latest day that this can mean. */
    FactColumns end(String key, String path, String leftOut, String absent) {
        return bound(key, path, leftOut, absent, DateValues::earliestEnd, DateValues::latestEnd);
    }

    private FactColumns bound(
            String key,
            String path,
            String leftOut,
            String absent,
            Function<Bound, Value> earliest,
            Function<Bound, Value> latest) {
        Function<FactRow, Optional<Bound>> bound = row -> row.text(path)
                .or(() -> Optional.of(leftOut).filter(it -> !it.isEmpty() && hasParent(row, path)))
                .map(Bound::parse);
        Column<FactRow> column = read(key, ColumnType.DATE, path, absent, value(bound, DateValues::bound, absent));
        columns.add(column);
        // Of a date that is not available there are days that it can mean, and they are not available either.
        String noDay = absent.equals(AVAILABLE) ? AVAILABLE : APPLICABLE;
        columns.add(column.derived("earliest", value(bound, earliest, noDay)));
        columns.add(column.derived("latest", value(bound, latest, noDay)));
        return this;
    }

    private static boolean hasParent(FactRow row, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 || row.at(path.substring(0, dot)).isPresent();
    }

    private static BiFunction<Content, FactRow, Value> value(
            Function<FactRow, Optional<Bound>> bound, Function<Bound, Value> day, String absent) {
        return (content, row) -> bound.apply(row).map(day).orElse(Value.absent(absent));
    }

    FactColumns computed(String key, ColumnType type, BiFunction<Content, FactRow, Value> value) {
        columns.add(Column.computed(key, type, value));
        return this;
    }

    FactColumns add(Column<FactRow> column) {
        columns.add(column);
        return this;
    }

    /** How often the row is cited, and the first of its sources. */
    FactColumns sources() {
        computed("source", ColumnType.LONG_REFERENCE, SourceValues::first);
        return computed("citations", ColumnType.NUMBER, SourceValues::count);
    }

    private FactColumns plain(String key, ColumnType type, String path, String absent) {
        columns.add(read(key, type, path, absent, scalar(path, absent)));
        return this;
    }

    private static Column<FactRow> read(
            String key, ColumnType type, String path, String absent, BiFunction<Content, FactRow, Value> value) {
        return new Column<>(
                labels -> labels.text("excel.column." + key),
                labels -> labels.text("excel.meaning." + key),
                type,
                path,
                absent,
                List.of(),
                value);
    }

    private static BiFunction<Content, FactRow, Value> scalar(String path, String absent) {
        return (content, row) -> row.text(path).map(Value::of).orElse(Value.absent(absent));
    }

    private static BiFunction<Content, FactRow, Value> joined(String path) {
        return (content, row) -> {
            List<String> values = row.texts(path);
            return values.isEmpty() ? Shorthand.NOT_APPLICABLE : Value.of(String.join(SEPARATOR, values));
        };
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
