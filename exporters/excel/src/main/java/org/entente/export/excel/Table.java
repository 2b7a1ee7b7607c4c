package org.entente.export.excel;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entente.export.Labels;

/**
 * One sheet with its one table.
 *
 * @param key under which the labels have its words
 * @param name the name of the table, the same in every language
 * @param sections the sections of the facts that the rows are or belong to; none for what is worked out
 * @param field the list of the fact that the rows are entries of; empty where a row is a fact
 * @param facts the columns that are read in again; none for what is worked out
 * @param columns the columns, from left to right
 * @param rows the rows, from top to bottom
 * @param count how many rows there are, without making them
 */
record Table<R>(
        String key,
        String name,
        List<String> sections,
        String field,
        List<Column<R>> facts,
        Function<Content, List<Column<R>>> columns,
        Function<Content, Stream<R>> rows,
        ToIntFunction<Content> count) {

    /** A table that is worked out and not read in again. */
    static <R> Table<R> computed(
            String key,
            String name,
            Function<Content, List<Column<R>>> columns,
            Function<Content, Stream<R>> rows,
            ToIntFunction<Content> count) {
        return new Table<>(key, name, List.of(), "", List.of(), columns, rows, count);
    }

    /** A table that is worked out of a few rows, which can be made to be counted. */
    static <R> Table<R> small(String key, String name, List<Column<R>> columns, Function<Content, Stream<R>> rows) {
        return computed(key, name, content -> columns, rows, content ->
                (int) rows.apply(content).count());
    }

    String sheet(Labels labels) {
        return labels.text("excel.sheet." + key);
    }

    String about(Labels labels) {
        return labels.text("excel.about." + key);
    }

    /** Whether the rows are facts that are read in again; else they are worked out. */
    boolean isRead() {
        return !facts.isEmpty();
    }

    /** How many rows there are. */
    int size(Content content) {
        return count.applyAsInt(content);
    }
}
