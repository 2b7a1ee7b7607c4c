package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/workbook.md equal to the tables as they are defined; {@code -Dentente.update} writes it anew. */
class WorkbookDocumentTest {
    private static final Path DOCUMENT = Path.of("../../docs/workbook.md");
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    // Without facts there are no columns but those that every workbook has.
    private static final Content EMPTY = new Content(Selection.of(
            FactBase.builder().edition(SampleWorld.facts().edition()).build(), ExportRequest.everything()));

    @Test
    void theDocumentIsUpToDate() throws IOException {
        String expected = document();
        if (System.getProperty("entente.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/workbook.md is generated: run mvn -pl exporters/excel -am test "
                        + "-Dtest=WorkbookDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dentente.update")
                .isEqualTo(expected);
    }

    static Stream<Checklist> rules() {
        return Checklist.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleThatIsMetIsGuardedByATest(Checklist rule) {
        Stream<Class<?>> classes = Stream.of(rule.test(), rule.test().getSuperclass());
        assertThat(classes.flatMap(it -> Arrays.stream(it.getDeclaredMethods())).map(it -> it.getName()))
                .contains(rule.method());
    }

    private static String document() {
        return """
            # The workbook

            What a workbook made by `entente brief --format xlsx` or `entente export --format xlsx` holds: its sheets, columns, types and allowed values.
            Generated from the definitions in `org.entente.export.excel`.

            ## Profiles

            - **publication** (default) is to be published as it is. A table without rows is left out.
            - **working** is to be edited: headers stay in view, tables have filters, cells have hints and lists of allowed values, and a sheet *Instructions* says how. Tables with facts are there even without rows.

            A view holds what its day knew within its scope; the whole holds everything that the facts say.
            Below are the English sheets and headers; a French workbook has the French ones, while the names of tables and the codes are the same in every language.

            ## Every sheet

            Rows 1 to 5 of column A hold the title, that the sheet contains one table and what it is, the shorthands and notes, the source, and the day that it is as of.
            The headers stand in row %d, the rows of the table below them, and nothing beside or below the table.

            - `[x]`: the value is not available; `[z]`: there cannot be one. `unknown` and `open` are values of dates and say something else, see the sheet *Notes*.
            - A date is a real date where the day is known and not before March 1900, else text: `1991-12`, `1991`, `by 1990-07`, `attested 1990`, `unknown`, `open`.
            - Several ids or codes in one cell are joined by a semicolon and a space.
            - Text that begins with `=`, `+`, `-` or `@` is text, marked with the quote prefix.
            - A sheet has at most 65,530 links, as Excel allows no more; the rows beyond are without.
            - A text of more than 32,767 characters, with characters that XML does not have, or equal to a shorthand cannot be written: the export stops and names every such fact and field. So it does where a table would have more than 1,048,570 rows.

            ## Sheets and columns

            “fact” marks what is the facts themselves, “worked out” what follows from them.

            """.formatted(SheetWriter.HEADER_ROW)
                + Layout.of(Profile.WORKING).stream()
                        .flatMap(WorkbookDocumentTest::sheets)
                        .collect(Collectors.joining("\n"))
                + """

                In a language other than English each text that the facts have in that language has a column more, its language in brackets.
                The matrix has one column for each body that had members on the day, under its short name, with the date since when a member is counted; in the working profile one for each body that ever had any.
                A workbook about a state holds no other members of the bodies to which it belongs, or not all: its counted memberships and its matrix are of that state alone, it counts nobody by body, and it has no sheet *Overlap*.

                ## Another day

                In the working profile the cell B5 of the sheet *Membership matrix* holds the day that the matrix and the overlap are as of.
                Type another day, from 1 March 1900 on, and the program works out who belonged on it, since when, how many to each body (row 5, above its column), and how many states to both of two bodies; the sheet *Overlap* shows the day in its own cell B5.
                The values of the exported day are saved with the formulas, so that programs that do not calculate show them.

                - The formulas look into the table `Counted_memberships`, which has for each body and member the days on which it was counted: by the policy of the body, without suspensions that it does not count, only where imprecise dates leave no doubt, with those who belong through another body.
                - They use `SUMIFS`, `COUNTIFS`, `VLOOKUP` and `IFERROR` only, which every spreadsheet program has.
                - They follow the facts as they were exported: to count a changed membership, import the workbook and export it again. A view knows nothing of later than its own day.

                ## Reading it back

                `--facts FILE.xlsx` on any call of the command, or `ExcelFacts.read` in Java, reads a workbook of either profile and language; the whole read back is equal to the facts that it was made from.
                Only columns of the origin “fact” are read. They are found by their headers and may stand anywhere; rows may be in any order, and blank rows do not count.

                - Every problem is told of with its sheet, cell and header, what was found and what would be right, all in one go, in the order of sheets, rows and columns. What only follows from another problem is not.
                - Case of codes, spaces around (also no-break and invisible ones), wide letters and dashes for hyphens do not matter; lists may be written with semicolons, commas, line breaks, “and” or “et”; yes may be “oui”, true or 1.
                - A day may be a real date, `1990-07-06`, `1990/07/06` or `1990.07.06`. A real date that is shown without its day, as Excel makes of “July 1990”, is that month.
                - Of a formula the value that was saved with it is read; an error such as `#REF!` is a problem of its own.
                - The number of an entry (`No.`) is how citations refer to it: `events.2` is the row whose number is 2, wherever it stands. Numbers may have gaps.
                - A workbook that is locked, damaged, of another format, or of another template is refused with one sentence; so is one in which a sheet of the contents or a column is missing.
                - A file is not opened if it has more than 10,000 parts, unpacks to more than 1 GB, has a part that unpacks to more than a hundred times its size (from 1 MB on), or has more than 128 MB of shared texts; nor is one whose XML has a document type. A sheet has at most 5,000,000 cells with values. Blank rows cost no memory. Macros, formulas and links to other files are not looked at.
                - `AnnotatedWorkbook.write` in Java makes a copy of the file with a sheet *Import result* in front and a comment at each cell that is wrong. The copy can be mended and read in again.

                ## Self-assessment

                Against the checklist that official statistics follow for spreadsheets.

                | no. | rule | | guarded by | remark |
                | --- | --- | --- | --- | --- |
                """
                + Checklist.rules().stream().map(rule -> rule.row() + "\n").collect(Collectors.joining());
    }

    private static Stream<String> sheets(Table<?> table) {
        if (!LiveTables.isLive(table)) {
            return Stream.of(sheet("", table));
        }
        Table<?> published = table.equals(LiveTables.MATRIX) ? AnswerTables.MATRIX : AnswerTables.OVERLAP;
        return Stream.of(sheet("", published), sheet(" (working profile)", table));
    }

    private static <R> String sheet(String profile, Table<R> table) {
        return "### " + table.sheet(ENGLISH) + profile + "\n\nTable `" + table.name() + "`: " + table.about(ENGLISH)
                + ".\n\n"
                + "| column | type | origin | without a value | allowed values | meaning |\n"
                + "| --- | --- | --- | --- | --- | --- |\n"
                + table.columns().apply(EMPTY).stream()
                        .map(WorkbookDocumentTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Column<?> column) {
        return Stream.of(
                        column.header().apply(ENGLISH),
                        ENGLISH.text("excel.type." + column.type().code()),
                        ENGLISH.text(column.isRead() ? "excel.origin.fact" : "excel.origin.computed"),
                        column.absent(),
                        String.join(", ", column.codes()),
                        column.meaning().apply(ENGLISH))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
