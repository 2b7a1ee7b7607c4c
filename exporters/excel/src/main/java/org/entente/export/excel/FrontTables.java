package org.entente.export.excel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.Labels;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.Edition;

/** The tables that lead into a workbook: what it is, what is on which sheet, and what has to be known to read it. */
final class FrontTables {
    /** Names the layout of the sheets; a new number wherever a reader of the old one would go wrong. */
    static final String TEMPLATE = "entente-workbook-1";

    /** A line of the cover, of which the value is worked out when it is written. */
    record Line(String key, Function<Content, Value> value) {}

    /** A note and the tables that refer to it. */
    record Note(int number, String key, List<String> tables) {
        String mark() {
            return "[note " + number + "]";
        }
    }

    /** A column and the table that it stands in. */
    record Defined<R>(Table<R> table, Column<R> column) {}

    static final List<Note> NOTES = notes(
            Map.entry(
                    "dates",
                    List.of(
                            "sources",
                            "organizations",
                            "kinds",
                            "names",
                            "seats",
                            "states",
                            "successions",
                            "memberships",
                            "events",
                            "suspensions",
                            "counted",
                            "matrix",
                            "milestones",
                            "cooperations",
                            "channels")),
            Map.entry(
                    "bounds",
                    List.of(
                            "organizations",
                            "kinds",
                            "names",
                            "seats",
                            "states",
                            "successions",
                            "memberships",
                            "events",
                            "suspensions",
                            "cooperations",
                            "channels",
                            "counted",
                            "matrix")),
            Map.entry("namesOfDay", List.of("organizations", "states", "memberships", "matrix", "claims")),
            Map.entry("counting", List.of("organizations", "memberships", "events", "counted", "matrix", "overlap")),
            Map.entry("suspended", List.of("memberships", "suspensions", "counted", "matrix", "overlap")),
            Map.entry("certain", List.of("memberships", "counted", "matrix", "overlap", "claims")),
            Map.entry("evidence", List.of("sources", "citations", "rivalValues")),
            Map.entry(
                    "lists",
                    List.of("organizations", "names", "milestones", "cooperations", "claims", "matrix", "overlap")));

    static final Table<Line> COVER = Table.small(
            "cover",
            "Cover",
            List.of(
                    Column.computed(
                            "item",
                            ColumnType.TEXT,
                            (content, line) -> Value.of(content.labels().text("excel.item." + line.key()))),
                    Column.computed(
                            "itemValue",
                            ColumnType.LONG_TEXT,
                            (content, line) -> line.value().apply(content))),
            FrontTables::cover);

    static final Table<Table<?>> CONTENTS = Table.small(
            "contents",
            "Contents",
            List.of(
                    Column.computed("sheet", ColumnType.TEXT, (content, table) -> content.linkTo(table)),
                    Column.computed(
                            "holds", ColumnType.LONG_TEXT, (content, table) -> Value.of(table.about(content.labels()))),
                    Column.computed("rows", ColumnType.NUMBER, (content, table) -> Value.of(table.size(content))),
                    Column.computed(
                            "lastUpdate",
                            ColumnType.DAY,
                            (content, table) ->
                                    DateValues.day(content.facts().edition().date())),
                    Column.<Table<?>>computed(
                                    "firstDate",
                                    ColumnType.DAY,
                                    (content, table) -> content.days(table).first())
                            .withAbsent(FactColumns.APPLICABLE),
                    Column.<Table<?>>computed(
                                    "lastDate",
                                    ColumnType.DAY,
                                    (content, table) -> content.days(table).last())
                            .withAbsent(FactColumns.APPLICABLE)),
            content -> content.tables().stream().filter(table -> !table.key().equals("contents")));

    static final Table<Note> NOTES_TABLE = Table.small(
            "notes",
            "Notes",
            List.of(
                    Column.computed("noteNumber", ColumnType.TEXT, (content, note) -> Value.of(note.mark())),
                    Column.computed("noteText", ColumnType.LONG_TEXT, FrontTables::noteText),
                    Column.computed("whereUsed", ColumnType.LONG_TEXT, FrontTables::whereUsed)),
            content -> NOTES.stream()
                    .filter(note -> content.tables().stream()
                            .anyMatch(it -> note.tables().contains(it.key()))));

    static final Table<Defined<?>> DICTIONARY = Table.small(
            "dictionary",
            "Data_dictionary",
            List.of(
                    Column.computed("dictionarySheet", ColumnType.TEXT, (content, it) -> content.linkTo(it.table())),
                    Column.computed(
                            "dictionaryTable",
                            ColumnType.ID,
                            (content, it) -> Value.of(it.table().name())),
                    Column.computed(
                            "dictionaryColumn",
                            ColumnType.TEXT,
                            (content, it) -> Value.of(it.column().header().apply(content.labels()))),
                    Column.computed(
                            "dictionaryType",
                            ColumnType.TEXT,
                            (content, it) -> Value.of(content.labels()
                                    .text("excel.type." + it.column().type().code()))),
                    Column.computed(
                            "dictionaryRead",
                            ColumnType.TEXT,
                            (content, it) -> Value.of(content.labels()
                                    .text(it.column().isRead() ? "excel.origin.fact" : "excel.origin.computed"))),
                    Column.<Defined<?>>computed(
                                    "dictionaryAbsent",
                                    ColumnType.TEXT,
                                    (content, it) -> it.column().absent().isEmpty()
                                            ? Shorthand.NOT_APPLICABLE
                                            : Value.of(quoted(it.column().absent())))
                            .withAbsent(FactColumns.APPLICABLE),
                    Column.<Defined<?>>computed(
                                    "dictionaryCodes",
                                    ColumnType.LONG_TEXT,
                                    (content, it) -> it.column().codes().isEmpty()
                                            ? Shorthand.NOT_APPLICABLE
                                            : Value.of(String.join(
                                                    "; ", it.column().codes())))
                            .withAbsent(FactColumns.APPLICABLE),
                    Column.computed(
                            "dictionaryMeaning",
                            ColumnType.LONG_TEXT,
                            (content, it) -> Value.of(it.column().meaning().apply(content.labels())))),
            content -> content.tables().stream().flatMap(table -> defined(table, content)));

    static final Table<String> INSTRUCTIONS = Table.small(
            "instructions",
            "Instructions",
            List.of(
                    Column.computed("instruction", ColumnType.TEXT, (content, it) -> instruction(content, it)),
                    Column.computed(
                            "whatToDo",
                            ColumnType.LONG_TEXT,
                            (content, it) -> Value.of(content.labels().text("excel.instructions." + it)))),
            content -> Stream.of("1", "2", "3", "4", "5", "6", "good", "bad"));

    private FrontTables() {}

    private static Value instruction(Content content, String key) {
        return Value.of(key.length() == 1 ? key : content.labels().text("excel.instruction." + key));
    }

    @SafeVarargs
    private static List<Note> notes(Map.Entry<String, List<String>>... notes) {
        return IntStream.range(0, notes.length)
                .mapToObj(i -> new Note(i + 1, notes[i].getKey(), notes[i].getValue()))
                .toList();
    }

    private static Value noteText(Content content, Note note) {
        String text = content.labels().text("excel.note." + note.key());
        // The matrix that works itself out anew tells of nobody who may have belonged.
        boolean tellsWhoMay = note.key().equals("certain") && content.tables().contains(AnswerTables.MATRIX);
        return Value.of(tellsWhoMay ? text + " " + content.labels().text("excel.note.possible") : text);
    }

    private static Value whereUsed(Content content, Note note) {
        Labels labels = content.labels();
        return Value.of(String.join(
                "; ",
                content.tables().stream()
                        .filter(table -> note.tables().contains(table.key()))
                        .map(table -> table.sheet(labels))
                        .toList()));
    }

    // A shorthand that is spoken of, not meant.
    private static String quoted(String absent) {
        return "“" + absent + "”";
    }

    private static <R> Stream<Defined<?>> defined(Table<R> table, Content content) {
        return table.columns().apply(content).stream().map(column -> new Defined<>(table, column));
    }

    private static Stream<Line> cover(Content content) {
        Edition edition = content.facts().edition();
        return Stream.of(
                new Line("title", it -> Value.of(edition.title().english())),
                new Line("about", it -> Value.of(it.selection().title())),
                new Line("asOf", Content::asOfValue),
                new Line("position", it -> DateValues.day(edition.position())),
                new Line("edition", it -> Value.of(edition.edition())),
                new Line("replaces", it -> edition.replaces().map(Value::of).orElse(Shorthand.NOT_APPLICABLE)),
                new Line("date", it -> DateValues.day(edition.date())),
                new Line("licence", it -> Value.of(edition.licence())),
                new Line("languages", it -> Value.of(String.join("; ", edition.languages()))),
                new Line(
                        "contact",
                        it -> it.selection().request().contact().map(Value::of).orElse(Shorthand.NOT_AVAILABLE)),
                new Line("cite", it -> Value.of(it.labels().text("excel.cite", it.editionHoles()))),
                new Line("news", it -> Value.of(it.labels().text("excel.news", it.editionHoles()))),
                new Line("template", it -> Value.of(TEMPLATE)),
                new Line("checksum", it -> Value.of(Checksum.of(it.facts()))));
    }
}
