package org.entente.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.export.Labels;
import org.entente.model.Spelling;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.CellPlace;
import org.entente.model.shape.FactBinder;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.Section;

/** Puts the rows of a workbook together to facts: entries into their facts, citations to what they stand behind. */
final class FactAssembler {
    private static final SourceLocation WORKBOOK = new CellPlace("Cover", "A1");

    private static final List<String> YES = List.of("yes", "oui", "true", "1");
    private static final List<String> NO = List.of("no", "non", "false", "0", "[x]", "[z]");
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private final Problems problems;
    private final CellNodes nodes;
    private final Map<String, RawSheet> sheets = new LinkedHashMap<>();
    private final Map<String, Draft> facts = new LinkedHashMap<>();
    private final Map<String, List<Draft>> sections = new LinkedHashMap<>();
    private final Map<Table<?>, List<SheetTable.Row>> read = new HashMap<>();
    private final Echoes echoes = new Echoes();

    private FactAssembler(List<RawSheet> found, Problems problems) {
        this.problems = problems;
        this.nodes = new CellNodes(problems);
        found.forEach(sheet -> sheets.put(normal(sheet.name()), sheet));
    }

    /** Reads all sheets into a binder, and gives what need not be told of twice. */
    static Echoes add(List<RawSheet> sheets, FactBinder binder) {
        FactAssembler assembler = new FactAssembler(sheets, binder.problems());
        assembler.add(binder);
        return assembler.echoes;
    }

    private void add(FactBinder binder) {
        CoverFacts.edition(sheet(FrontTables.COVER), problems).ifPresent(edition -> {
            checkThatNoSheetIsMissing();
            tables().forEach(table -> read.put(table, read(table)));
            if (!problems.findings().isEmpty()) {
                // Without a sheet or a column nearly every row elsewhere would be amiss, too.
                return;
            }
            addFacts();
            List<Node.Entry> entries = new ArrayList<>();
            entries.add(entry(Section.EDITION, edition));
            sections.forEach((section, drafts) -> entries.add(entry(section, sequence(drafts))));
            entries.add(entry(Section.TEXTS, texts()));
            binder.add(new Node.Mapping(entries, WORKBOOK));
        });
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(new Node.Scalar(key, WORKBOOK), value);
    }

    private static Node sequence(List<Draft> drafts) {
        return new Node.Sequence(drafts.stream().map(it -> (Node) it.node()).toList(), WORKBOOK);
    }

    private void checkThatNoSheetIsMissing() {
        for (Map<Integer, RawCell> row :
                sheet(FrontTables.CONTENTS).map(RawSheet::rows).orElse(List.of())) {
            RawCell listed = row.get(0);
            if (listed != null && !sheets.containsKey(normal(listed.text()))) {
                tables().stream()
                        .filter(table -> names(table).contains(normal(listed.text())))
                        .forEach(table -> reportMissing(table, listed));
            }
        }
    }

    private void reportMissing(Table<?> table, RawCell listed) {
        String hint = sheets.values().stream()
                .filter(sheet -> SheetTable.looksLike(table, sheet))
                .filter(sheet -> tables().stream().noneMatch(it -> names(it).contains(normal(sheet.name()))))
                .map(sheet -> "'" + sheet.name() + "' looks like it: give it back its name")
                .findFirst()
                .orElse("put it back, or take its row out of this sheet if its facts are to go");
        problems.add("missing-sheet", listed.place(), "there is no sheet of this name", listed.text(), hint);
    }

    private void addFacts() {
        List<Table<FactRow>> lists = new ArrayList<>();
        for (Table<FactRow> table : Layout.FACTS) {
            if (table.field().isEmpty()) {
                rows(table).forEach(row -> addFact(table, row));
            } else {
                lists.add(table);
            }
        }
        lists.forEach(table -> rows(table).forEach(row -> addEntry(table, row)));
    }

    private void addFact(Table<FactRow> table, SheetTable.Row row) {
        RawCell id = row.cell(table.facts().get(0));
        Draft fact = new Draft(id.place());
        fill(fact, table, row);
        facts.putIfAbsent(CellNodes.tidy(id.text()), fact);
        sections.computeIfAbsent(table.sections().get(0), it -> new ArrayList<>())
                .add(fact);
    }

    private void addEntry(Table<FactRow> table, SheetTable.Row row) {
        RawCell numberCell = row.cell(FactColumns.NUMBER);
        Optional<Draft> owner = owner(row, table);
        String number = CellNodes.tidy(numberCell.text());
        if (owner.isEmpty() || !number.matches(NUMBER)) {
            echoes.addList(table.field());
        }
        if (!number.matches(NUMBER)) {
            problems.add("bad-value", numberCell.place(), "a number from 1 was expected here", number, "1, 2, 3, …");
        } else if (owner.isPresent()) {
            String list = table.equals(CitationTables.CITATIONS) ? Citations.FIELD : table.field();
            owner.get()
                    .add(
                            list,
                            Integer.parseInt(number),
                            row.cell(FactColumns.FACT).place())
                    .ifPresentOrElse(
                            entry -> fill(entry, table, row),
                            () -> problems.add(
                                    "duplicate-number",
                                    numberCell.place(),
                                    "another row of the same fact has this number",
                                    number,
                                    "give each its own"));
        }
    }

    /** What a row is an entry of: a fact, or for a citation the part of the fact that it names. */
    private Optional<Draft> owner(SheetTable.Row row, Table<FactRow> table) {
        RawCell cell = row.cell(FactColumns.FACT);
        String id = CellNodes.tidy(cell.text());
        Draft fact = facts.get(id);
        if (fact == null) {
            problems.add(
                    "dangling-id",
                    cell.place(),
                    "there is no fact of this id",
                    id,
                    Spelling.nearest(id, facts.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add its row first"));
            return Optional.empty();
        }
        return table.equals(CitationTables.CITATIONS) ? part(fact, row.cell(CitationTables.FIELD)) : Optional.of(fact);
    }

    private Optional<Draft> part(Draft fact, RawCell field) {
        String path = CellNodes.tidy(field.text());
        Optional<Draft> part = fact.at(Value.isShorthand(path.toLowerCase(Locale.ROOT)) ? "" : path);
        if (part.isEmpty() && !echoes.isWithin(path)) {
            problems.add(
                    "unknown-field",
                    field.place(),
                    "the fact has no such part",
                    path,
                    "name it as in 'founded' or 'events.2', or write [z] for the whole fact");
        }
        return part;
    }

    private void fill(Draft draft, Table<FactRow> table, SheetTable.Row row) {
        for (Column<FactRow> column : table.facts()) {
            if (column.path().startsWith("#")) {
                continue;
            }
            Optional<Node> node = nodes.of(row.cell(column), column);
            node.ifPresent(it -> draft.put(column.path(), it));
            if (node.isEmpty() && column.isRequired()) {
                echoes.addRow(draft.location());
            }
        }
    }

    /** The translations by language, fact and field; the field is one key, dots and all. */
    private Node texts() {
        Map<String, Map<String, List<Node.Entry>>> texts = new LinkedHashMap<>();
        for (SheetTable.Row row : rows(CitationTables.TRANSLATIONS)) {
            RawCell field = row.cell(CitationTables.FIELD);
            if (echoes.isWithin(field.text())) {
                continue;
            }
            texts.computeIfAbsent(CellNodes.tidy(row.cell("language").text()), it -> new LinkedHashMap<>())
                    .computeIfAbsent(CellNodes.tidy(row.cell(FactColumns.FACT).text()), it -> new ArrayList<>())
                    .add(new Node.Entry(
                            new Node.Scalar(CellNodes.tidy(field.text()), field.place()), translation(row)));
        }
        return mapping(texts, byFact -> mapping(byFact, entries -> new Node.Mapping(entries, WORKBOOK)));
    }

    private Node translation(SheetTable.Row row) {
        RawCell text = row.cell("text");
        RawCell official = row.cell("official");
        Node.Scalar words = new Node.Scalar(text.text(), text.place());
        boolean isOfficial = YES.contains(normal(official.text()));
        if (!isOfficial && !official.isBlank() && !NO.contains(normal(official.text()))) {
            problems.add("bad-value", official.place(), "yes or no was expected here", official.text(), "yes, no");
        }
        return isOfficial
                ? new Node.Mapping(
                        List.of(entry("text", words), entry("official", new Node.Scalar("true", official.place()))),
                        text.place())
                : words;
    }

    private static <V> Node mapping(Map<String, V> values, Function<V, Node> node) {
        return new Node.Mapping(
                values.entrySet().stream()
                        .map(it -> entry(it.getKey(), node.apply(it.getValue())))
                        .toList(),
                WORKBOOK);
    }

    private List<SheetTable.Row> rows(Table<?> table) {
        return read.getOrDefault(table, List.of());
    }

    private List<SheetTable.Row> read(Table<?> table) {
        return sheet(table)
                .map(sheet -> SheetTable.rows(table, sheet, problems))
                .orElse(List.of());
    }

    private Optional<RawSheet> sheet(Table<?> table) {
        return names(table).stream()
                .flatMap(name -> Optional.ofNullable(sheets.get(name)).stream())
                .findFirst();
    }

    private static List<Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>(Layout.FACTS);
        tables.add(CitationTables.TRANSLATIONS);
        return tables;
    }

    private static List<String> names(Table<?> table) {
        return Labels.LANGUAGES.stream()
                .map(language -> normal(table.sheet(Labels.in(language))))
                .toList();
    }

    private static String normal(String name) {
        return CellNodes.tidy(name).toLowerCase(Locale.ROOT);
    }
}
