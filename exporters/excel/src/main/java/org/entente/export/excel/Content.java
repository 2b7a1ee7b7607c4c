package org.entente.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.AsOf;
import org.entente.model.CheckedClaim;
import org.entente.model.ClaimId;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.MemberId;
import org.entente.model.MembershipId;
import org.entente.model.Standing;
import org.entente.model.shape.Section;

/** What goes into a workbook: the selection, and where in the workbook each of its facts will stand. */
final class Content {

    /** The first and last day that a table speaks of. */
    record Days(Value first, Value last) {}

    private final Selection selection;
    private final List<Table<?>> tables;
    private final Belonging belonging;
    private final Counted counted;
    private final CountedFormulas formulas;
    private final Map<String, Days> days = new HashMap<>();
    private final Places places;
    private final Census census;
    private final Map<MembershipId, Standing> standings;
    private final Map<ClaimId, CheckedClaim> claims;

    Content(Selection selection) {
        this.selection = selection;
        this.places = new Places(facts(), labels());
        this.census = new Census(facts(), selection.language().getLanguage(), places);
        this.standings = asOf().facts().organizations().stream()
                .flatMap(body -> asOf().roll(body.id()).stream())
                .filter(standing -> standing.through().isEmpty())
                .collect(Collectors.toMap(it -> it.membership().id(), it -> it));
        this.claims = asOf().claims().stream()
                .collect(Collectors.toMap(it -> it.claim().id(), it -> it));
        this.belonging = new Belonging(asOf(), this::isToldOf);
        this.counted = new Counted(facts(), this::isToldOf);
        this.formulas = new CountedFormulas(this);
        this.tables = new ArrayList<>(Layout.of(selection.request().profile()));
        boolean fewer = true;
        while (fewer) {
            // A table that is gone can leave another without rows, such as that of the notes.
            fewer = tables.removeIf(this::isLeftOut);
        }
    }

    Selection selection() {
        return selection;
    }

    Labels labels() {
        return selection.labels();
    }

    /** The text in the header row of a column. */
    String header(Column<?> column) {
        return column.header(labels(), selection.request().profile());
    }

    boolean isToBeEdited() {
        return selection.request().profile() == Profile.WORKING;
    }

    /** Whether a table is left out. One with facts stays where it is to be edited, so that there is room for the first. */
    private boolean isLeftOut(Table<?> table) {
        return table.size(this) == 0 && !(isToBeEdited() && table.isRead());
    }

    /** Whether it is about a state: of the bodies to which that belongs there are no other members, or not all. */
    boolean isAboutState() {
        return selection.request().scope() instanceof Scope.OfState;
    }

    /** Whether it is told where a member belongs: in a workbook about a state of that state alone. */
    private boolean isToldOf(MemberId member) {
        return !(selection.request().scope() instanceof Scope.OfState about) || member.equals(about.state());
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

    /** The days of a table that has been written. */
    Days days(Table<?> table) {
        return days.getOrDefault(table.key(), new Days(Shorthand.NOT_APPLICABLE, Shorthand.NOT_APPLICABLE));
    }

    void note(Table<?> table, Days found) {
        days.put(table.key(), found);
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

    Places places() {
        return places;
    }

    /** How much there is of everything. */
    Census census() {
        return census;
    }

    Optional<Standing> standing(String membership) {
        return Optional.ofNullable(standings.get(new MembershipId(membership)));
    }

    CheckedClaim checked(String claim) {
        return Optional.ofNullable(claims.get(new ClaimId(claim))).orElseThrow();
    }

    /** How many facts a section has. */
    int size(String section) {
        return Section.ALL.stream()
                .filter(it -> it.key().equals(section))
                .mapToInt(it -> it.get().apply(facts()).size())
                .sum();
    }

    /** The facts of a section, one after the other. */
    Stream<WrittenFact> facts(String section) {
        return Section.ALL.stream().filter(it -> it.key().equals(section)).flatMap(this::facts);
    }

    /** All facts, in the order of the sections. */
    Stream<WrittenFact> allFacts() {
        return Section.ALL.stream().flatMap(this::facts);
    }

    private <T extends Fact> Stream<WrittenFact> facts(Section<T> section) {
        List<T> all = section.get().apply(facts());
        int[] citation = {SheetWriter.FIRST_ROW + census.citationsBefore(section.key())};
        return IntStream.range(0, all.size()).mapToObj(i -> {
            WrittenFact fact = WrittenFact.of(section, all.get(i), i, citation[0]);
            citation[0] += fact.citations().size();
            return fact;
        });
    }

    /** The id of a fact as a link to where it stands. */
    Value link(String id) {
        return places.link(id);
    }

    /** The columns with one more beside each that is translated in the facts. */
    List<Column<FactRow>> withTranslations(List<String> sections, String field, List<Column<FactRow>> columns) {
        String prefix = field.isEmpty() ? "" : field + ".#.";
        return columns.stream()
                .flatMap(column -> sections.stream().anyMatch(it -> census.isTranslated(it, prefix + column.path()))
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
                (content, row) -> translation(row, column.path(), language));
    }

    private static Value translation(FactRow row, String path, String language) {
        String field = row.field().isEmpty() ? path : row.path() + "." + path;
        return row.whole()
                .translation(language, field)
                .map(found -> Value.of(found.text()))
                .orElse(Shorthand.NOT_AVAILABLE);
    }
}
