package org.entente.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.AsOf;
import org.entente.model.ClaimId;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.MembershipId;
import org.entente.model.Standing;
import org.entente.model.Verdict;
import org.entente.model.shape.Node;
import org.entente.model.shape.NodeWriter;
import org.entente.model.shape.Section;
import org.entente.model.shape.TranslationCollector;

/** What goes into a workbook: the selection, and where in the workbook each of its facts will stand. */
final class Content {

    /** How many rows a table has, and the first and last day that they speak of. */
    record Extent(int rows, Value firstDay, Value lastDay) {}

    /** Where a fact stands: its table, and the row of the sheet, from 1. */
    record Place(Table<FactRow> table, int row) {}

    private final Selection selection;
    private final List<Table<?>> tables;
    private final Belonging belonging;
    private final Counted counted;
    private final CountedFormulas formulas;
    private final Map<Table<?>, Extent> extents = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Citations citations;
    private final Map<String, ? extends Map<String, Translation>> translations;
    private final Set<String> translatedFields = new HashSet<>();
    private final Map<MembershipId, Standing> standings;
    private final Map<ClaimId, Verdict> verdicts;

    Content(Selection selection) {
        this.selection = selection;
        Section.ALL.forEach(this::place);
        this.translations = Optional.<Map<String, ? extends Map<String, Translation>>>ofNullable(
                        TranslationCollector.collect(facts())
                                .get(selection.language().getLanguage()))
                .orElse(Map.of());
        translations.forEach(
                (fact, texts) -> texts.keySet().forEach(field -> translatedFields.add(section(fact) + general(field))));
        this.standings = asOf().facts().organizations().stream()
                .flatMap(body -> asOf().roll(body.id()).stream())
                .filter(standing -> standing.through().isEmpty())
                .collect(Collectors.toMap(it -> it.membership().id(), it -> it));
        this.verdicts = asOf().claims().stream()
                .collect(Collectors.toMap(it -> it.claim().id(), it -> it.verdict()));
        this.citations = new Citations(this);
        this.belonging = new Belonging(asOf());
        this.counted = new Counted(facts());
        this.formulas = new CountedFormulas(this);
        this.tables = new ArrayList<>(Layout.of(selection.request().profile()));
        boolean fewer = true;
        while (fewer) {
            // A table that is gone can leave another without rows, such as that of the notes.
            fewer = tables.removeIf(this::isLeftOut);
        }
    }

    private <T extends Fact> void place(Section<T> section) {
        Layout.tableOf(section.key()).ifPresent(table -> {
            int row = SheetWriter.FIRST_ROW;
            for (T fact : section.get().apply(facts())) {
                places.put(fact.factId().value(), new Place(table, row++));
            }
        });
    }

    Selection selection() {
        return selection;
    }

    Labels labels() {
        return selection.labels();
    }

    boolean isToBeEdited() {
        return selection.request().profile() == Profile.WORKING;
    }

    /** Whether a table is left out. One with facts stays where it is to be edited, so that there is room for the first. */
    private boolean isLeftOut(Table<?> table) {
        return table.isEmpty(this) && !(isToBeEdited() && table.isRead());
    }

    FactBase facts() {
        return selection.view();
    }

    AsOf asOf() {
        return selection.asOf();
    }

    /** The tables that there will be, in their order. */
    List<Table<?>> tables() {
        return tables;
    }

    /** Who stood in which relation to which body on the day. */
    Belonging belonging() {
        return belonging;
    }

    /** When who was counted where. */
    Counted counted() {
        return counted;
    }

    CountedFormulas formulas() {
        return formulas;
    }

    /** What is in a table that has been written. */
    Extent extent(Table<?> table) {
        return extents.getOrDefault(table, new Extent(0, Shorthand.NOT_APPLICABLE, Shorthand.NOT_APPLICABLE));
    }

    void note(Table<?> table, Extent extent) {
        extents.put(table, extent);
    }

    /** The name of a sheet as a link to its beginning. */
    Value linkTo(Table<?> table) {
        String sheet = table.sheet(labels());
        return new Value.Inside(Value.of(sheet), sheet, 1, labels().text("excel.goto.sheet", Map.of("sheet", sheet)));
    }

    /** The day that the workbook is as of, or that it is of all times. */
    Value asOfValue() {
        return selection.request().isWhole()
                ? Value.of(labels().text("excel.allTimes"))
                : DateValues.day(selection.day());
    }

    /** What sentences about the edition say of it. */
    Map<String, String> editionHoles() {
        Edition edition = facts().edition();
        return Map.of(
                "title", edition.title().text(selection.language()),
                "edition", edition.edition(),
                "date", selection.dates().day(edition.date()),
                "position", selection.dates().day(edition.position()),
                "day", selection.dates().day(selection.day()),
                "licence", edition.licence());
    }

    Citations citations() {
        return citations;
    }

    Optional<Standing> standing(String membership) {
        return Optional.ofNullable(standings.get(new MembershipId(membership)));
    }

    Verdict verdict(String claim) {
        return Optional.ofNullable(verdicts.get(new ClaimId(claim))).orElseThrow();
    }

    Stream<FactRow> facts(String section) {
        return Section.ALL.stream().filter(it -> it.key().equals(section)).flatMap(this::rows);
    }

    private <T extends Fact> Stream<FactRow> rows(Section<T> section) {
        return section.get().apply(facts()).stream()
                .map(fact -> new FactRow(fact.factId().value(), "", 0, NodeWriter.write(section.shape(), fact)));
    }

    /** The entries of a list of a fact, one row each. */
    static Stream<FactRow> entries(FactRow fact, String field) {
        List<Node> items = fact.node().child(field).stream()
                .flatMap(it -> ((Node.Sequence) it).items().stream())
                .toList();
        return IntStream.range(0, items.size()).mapToObj(i -> new FactRow(fact.fact(), field, i + 1, items.get(i)));
    }

    /** The id of a fact as a link to where it stands. */
    Value link(String id) {
        Place place = places.get(id);
        if (place == null) {
            return Value.of(id);
        }
        String sheet = place.table().sheet(labels());
        return new Value.Inside(
                Value.of(id), sheet, place.row(), labels().text("excel.goto", Map.of("what", id, "sheet", sheet)));
    }

    /** The columns with one more beside each that is translated in the facts. */
    List<Column<FactRow>> withTranslations(List<String> sections, String field, List<Column<FactRow>> columns) {
        String prefix = field.isEmpty() ? "" : field + ".#.";
        return columns.stream()
                .flatMap(column ->
                        sections.stream().anyMatch(it -> translatedFields.contains(it + prefix + column.path()))
                                ? Stream.of(column, translated(column))
                                : Stream.of(column))
                .toList();
    }

    private Column<FactRow> translated(Column<FactRow> column) {
        String language = selection.language().getLanguage();
        return new Column<>(
                labels -> labels.text(
                        "excel.column.translated",
                        Map.of("column", column.header().apply(labels), "language", language)),
                labels -> labels.text("excel.meaning.translated", Map.of("language", language)),
                column.type(),
                "",
                FactColumns.AVAILABLE,
                List.of(),
                (content, row) -> content.translation(row, column.path()));
    }

    private Value translation(FactRow row, String path) {
        String field = row.field().isEmpty() ? path : row.path() + "." + path;
        Map<String, Translation> texts = translations.get(row.fact());
        Translation found = texts == null ? null : texts.get(field);
        return found == null ? Shorthand.NOT_AVAILABLE : Value.of(found.text());
    }

    private String section(String fact) {
        Place place = places.get(fact);
        return place == null ? "" : place.table().sections().get(0);
    }

    private static String general(String field) {
        return field.replaceAll("\\.[0-9]+(?=\\.|$)", ".#");
    }
}
