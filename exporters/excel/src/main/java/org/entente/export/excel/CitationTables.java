package org.entente.export.excel;

import static org.entente.export.excel.FactColumns.APPLICABLE;
import static org.entente.export.excel.FactColumns.AVAILABLE;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.Fact;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.shape.Section;
import org.entente.model.shape.TranslationCollector;

/** The tables that say who says so, and how it is said in other languages. */
final class CitationTables {
    /** The field of a fact that is cited or translated. */
    static final String FIELD = "#field";

    /** A text of a fact in another language. */
    record TranslationRow(String language, String fact, String path, Translation translation) implements Written {}

    static final Table<FactRow> CITATIONS = citations();
    static final Table<TranslationRow> TRANSLATIONS = translations();

    private CitationTables() {}

    private static Table<FactRow> citations() {
        List<Column<FactRow>> columns = new FactColumns()
                .entryOfLong("citedFact")
                .add(new Column<>(
                        labels -> labels.text("excel.column.citedField"),
                        labels -> labels.text("excel.meaning.citedField"),
                        ColumnType.TEXT,
                        FIELD,
                        APPLICABLE,
                        List.of(),
                        (content, row) -> field(row)))
                .longReference("citedDocument", "document", "")
                .text("at", "at", AVAILABLE)
                .longText("quotation", "quotation", AVAILABLE)
                .longReference("reportedBy", "reportedBy", APPLICABLE)
                .list();
        return new Table<>(
                "citations",
                "Citations",
                List.of(),
                Citations.FIELD,
                columns,
                content -> columns,
                content -> content.allFacts().flatMap(fact -> fact.citations().stream()),
                content -> content.census().citations());
    }

    private static Value field(FactRow citation) {
        int end = citation.field().length() - Citations.FIELD.length() - 1;
        return end < 0 ? Shorthand.NOT_APPLICABLE : Value.of(citation.field().substring(0, end));
    }

    private static Table<TranslationRow> translations() {
        List<Column<TranslationRow>> columns = List.of(
                column(
                        "translatedFact",
                        ColumnType.LONG_REFERENCE,
                        FactColumns.FACT,
                        (content, row) -> content.link(row.fact())),
                column("translatedField", ColumnType.TEXT, FIELD, (content, row) -> Value.of(row.path())),
                column("textLanguage", ColumnType.TEXT, "language", (content, row) -> Value.of(row.language())),
                column(
                        "translation",
                        ColumnType.LONG_TEXT,
                        "text",
                        (content, row) -> Value.of(row.translation().text())),
                column(
                                "officialTranslation",
                                ColumnType.TRUTH,
                                "official",
                                (content, row) -> Value.of(row.translation().official() ? "yes" : "no"))
                        .withCodes(List.of("yes", "no")));
        return new Table<>(
                "translations",
                "Translations",
                List.of(),
                "",
                columns,
                content -> columns,
                CitationTables::translationRows,
                content -> content.census().translations());
    }

    private static Column<TranslationRow> column(
            String key,
            ColumnType type,
            String path,
            java.util.function.BiFunction<Content, TranslationRow, Value> value) {
        return new Column<>(
                labels -> labels.text("excel.column." + key),
                labels -> labels.text("excel.meaning." + key),
                type,
                path,
                "",
                List.of(),
                value);
    }

    private static Stream<TranslationRow> translationRows(Content content) {
        Stream<TranslationRow> edition = rows(
                Section.EDITION, TranslationCollector.collect(content.facts().edition()));
        return Stream.concat(edition, Section.ALL.stream().flatMap(section -> rows(section, content)));
    }

    private static <T extends Fact> Stream<TranslationRow> rows(Section<T> section, Content content) {
        return section.get().apply(content.facts()).stream()
                .flatMap(fact -> rows(fact.factId().value(), TranslationCollector.collect(section, fact)));
    }

    private static Stream<TranslationRow> rows(
            String fact, SortedMap<String, SortedMap<String, Translation>> translations) {
        return translations.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .map(text -> new TranslationRow(language.getKey(), fact, text.getKey(), text.getValue())));
    }
}
