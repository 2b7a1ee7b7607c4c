package org.entente.export.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;
import org.entente.model.Spelling;
import org.entente.model.check.SourceLocation.CellPlace;
import org.entente.model.shape.Problems;

/** A table found on a sheet by the texts of its headers, wherever its columns stand and in whichever language they are. */
final class SheetTable {
    // Whoever adds lines above the table does not add more.
    private static final int ROWS_TO_SEARCH = 50;

    /** A row: the cells of the columns that are read, blank ones included. */
    record Row(Map<String, RawCell> cells) {

        /** The cell of a column by the path that it is read to. */
        RawCell cell(Column<?> column) {
            return Optional.ofNullable(cells.get(column.path())).orElseThrow();
        }

        RawCell cell(String path) {
            return Optional.ofNullable(cells.get(path)).orElseThrow();
        }
    }

    private record Header(Map<Integer, RawCell> row, Labels labels, Map<String, RawCell> byText) {}

    private SheetTable() {}

    /** The rows of a table; none, and a finding, if its headers are not there. */
    static List<Row> rows(Table<?> table, RawSheet sheet, Problems problems) {
        Optional<Header> header = header(table, sheet);
        if (header.isEmpty()) {
            problems.add(
                    "missing-column",
                    new CellPlace(sheet.name(), "A" + SheetWriter.HEADER_ROW),
                    "the headers of this table are not there",
                    "",
                    "they are "
                            + String.join(
                                    ", ",
                                    texts(table, Labels.in(Locale.ENGLISH)).keySet()));
            return List.of();
        }
        Map<String, RawCell> columns = new LinkedHashMap<>();
        texts(table, header.get().labels())
                .forEach((text, column) -> Optional.ofNullable(
                                header.get().byText().get(normal(text)))
                        .ifPresentOrElse(
                                cell -> columns.put(column.path(), cell),
                                () -> missing(text, table, header.get(), problems)));
        return columns.size() == table.facts().size() ? rows(sheet, header.get(), columns) : List.of();
    }

    private static void missing(String text, Table<?> table, Header header, Problems problems) {
        RawCell first = header.row().values().iterator().next();
        Map<String, ?> known = texts(table, header.labels());
        List<String> unknown = header.row().values().stream()
                .map(RawCell::text)
                .filter(it -> !known.containsKey(it))
                .toList();
        problems.add(
                "missing-column",
                first.place(),
                "the column '" + text + "' is missing",
                "",
                Spelling.nearest(text, unknown)
                        .map(near -> "is '" + near + "' meant to be it? Give it back its header")
                        .orElse("put it back, or export the workbook anew"));
    }

    private static List<Row> rows(RawSheet sheet, Header header, Map<String, RawCell> columns) {
        int headerRow = header.row().values().iterator().next().row();
        List<Row> rows = new ArrayList<>();
        for (Map<Integer, RawCell> cells : sheet.rows()) {
            int number = cells.values().iterator().next().row();
            Map<String, RawCell> read = new HashMap<>();
            columns.forEach((path, top) -> {
                RawCell blank = new RawCell(sheet.name(), number, top.column(), "", false);
                read.put(path, cells.getOrDefault(top.column(), blank).under(top));
            });
            if (number > headerRow && read.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(read));
            }
        }
        return rows;
    }

    /** The row that has the most of the headers, in the language in which it has them. */
    private static Optional<Header> header(Table<?> table, RawSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.values().iterator().next().row() <= ROWS_TO_SEARCH)
                .flatMap(row -> Labels.LANGUAGES.stream().map(language -> header(row, Labels.in(language))))
                .max(Comparator.comparingLong((Header header) -> matches(table, header)))
                .filter(header -> matches(table, header) * 2 >= table.facts().size());
    }

    private static Header header(Map<Integer, RawCell> row, Labels labels) {
        Map<String, RawCell> byText = row.values().stream()
                .collect(Collectors.toMap(cell -> normal(cell.text()), cell -> cell, (first, second) -> first));
        return new Header(row, labels, byText);
    }

    /** How many of the headers of a table a sheet has. */
    static boolean looksLike(Table<?> table, RawSheet sheet) {
        return header(table, sheet)
                .filter(header -> matches(table, header) == table.facts().size())
                .isPresent();
    }

    private static long matches(Table<?> table, Header header) {
        return texts(table, header.labels()).keySet().stream()
                .filter(text -> header.byText().containsKey(normal(text)))
                .count();
    }

    private static <R> Map<String, Column<?>> texts(Table<R> table, Labels labels) {
        Map<String, Column<?>> texts = new LinkedHashMap<>();
        table.facts().forEach(column -> texts.put(column.header(labels, Profile.PUBLICATION), column));
        return texts;
    }

    // What follows a header in brackets in the working profile is a hint, and part of no other header that is read.
    private static String normal(String text) {
        String tidy = CellNodes.tidy(text).toLowerCase(Locale.ROOT);
        int hint = Math.max(tidy.indexOf(" (do not edit)"), tidy.indexOf(" (ne pas modifier)"));
        return hint < 0 ? tidy : tidy.substring(0, hint);
    }
}
