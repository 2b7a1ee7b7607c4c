package org.entente.export.excel;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;

/**
 * One column of a table: what it is called, what it holds, and how its values come out of a row.
 *
 * <p>Everything that writes, reads or describes a workbook uses the same columns.
 *
 * @param header the text in the header row
 * @param meaning what the values mean, a sentence
 * @param type what sort of values
 * @param path where the value stands in the fact, such as {@code founded.date}; empty for what is worked out
 * @param absent what stands in a cell without a value; empty if there is always one
 * @param codes the values that there can be; empty if they cannot be listed
 * @param value the value of a row
 */
record Column<R>(
        Function<Labels, String> header,
        Function<Labels, String> meaning,
        ColumnType type,
        String path,
        String absent,
        List<String> codes,
        BiFunction<Content, R, Value> value) {

    /** A column that is worked out, with its words under a key of the labels. */
    static <R> Column<R> computed(String key, ColumnType type, BiFunction<Content, R, Value> value) {
        return new Column<>(
                labels -> labels.text("excel.column." + key),
                labels -> labels.text("excel.meaning." + key),
                type,
                "",
                "",
                List.of(),
                value);
    }

    /** The first or last day that the value of another column can mean. */
    Column<R> derived(String key, BiFunction<Content, R, Value> day) {
        return new Column<>(
                labels -> labels.text("excel.column." + key, Map.of("column", header.apply(labels))),
                labels -> labels.text("excel.meaning." + key, Map.of("column", header.apply(labels))),
                ColumnType.DAY,
                "",
                "[x], [z]",
                List.of(),
                day);
    }

    Column<R> withAbsent(String shorthand) {
        return new Column<>(header, meaning, type, path, shorthand, codes, value);
    }

    Column<R> withCodes(List<String> allowed) {
        return new Column<>(header, meaning, type, path, absent, allowed, value);
    }

    /** Whether the value is read in again; the others are there to be looked at. */
    boolean isRead() {
        return !path.isEmpty();
    }

    /** Whether other rows refer to the value, so that nobody should edit it. */
    boolean isKept() {
        return type == ColumnType.ID && isRead();
    }

    /** The text in the header row of a workbook for a purpose. */
    String header(Labels labels, Profile profile) {
        String text = header.apply(labels);
        return isKept() && profile == Profile.WORKING ? labels.text("excel.column.kept", Map.of("column", text)) : text;
    }

    boolean isRequired() {
        return absent.isEmpty();
    }
}
