package org.entente.export.excel;

import java.util.List;

/** How far a workbook meets each rule of the checklist, and which test holds it to that. */
record Checklist(int number, String rule, String verdict, Class<?> test, String method, String remark) {
    private static final String MET = "met";
    private static final String PARTLY = "partly";

    static List<Checklist> rules() {
        return List.of(
                met(
                        1,
                        "Sheets in order: Cover, Contents, Notes, Sources, one data table per sheet, Data dictionary",
                        "rule1TheWholeHasEverySheetInOrder"),
                of(
                        2,
                        "Cover: title, position date, version, licence, contact, how to cite, what is new",
                        PARTLY,
                        "rule2TheCoverSaysWhatTheWorkbookIs",
                        "The contact is the one that is asked for with the request. What is new names the edition and points to the changelog; the facts hold no list of changes."),
                met(
                        3,
                        "Contents: a row per sheet with link, row count, last update, first and last date",
                        "rule3TheContentsLeadToEverySheetAndCountItsRows"),
                met(
                        4,
                        "Notes: number, text, where used; marks `[note 1]`, not in data cells",
                        "rule4NotesAreReferredToByTheirMarksAndNeverInData"),
                met(
                        5,
                        "Sources: a row per source with stable id; data rows link to it, and it links back",
                        "rule5EveryRowLeadsToItsSourceAndTheSourceBack"),
                met(
                        6,
                        "Column A: title, one table, notes, source, as-of, then the table",
                        "rule6ColumnAIntroducesTheTable"),
                met(
                        7,
                        "Real tables with unique names, one header row, unique headers",
                        "rule7EachSheetHasOneTableWithUniqueNamesAndHeaders"),
                met(
                        8,
                        "No merged cells, no blank rows or columns, nothing beside or below",
                        "rule8NothingIsMergedAndNothingStandsBesideOrBelowTheTable"),
                met(9, "No empty cell; shorthands explained on the sheet", "rule9NoCellIsEmpty"),
                of(
                        10,
                        "Tidy data: one row one fact, codes and labels apart",
                        MET,
                        "rule10EveryDateOfTheMatrixIsARowOfItsOwnElsewhere",
                        "The matrix, with a column for each body, is for reading: each of its dates is a row of *Counted memberships*. Lists of ids share a cell, joined by a semicolon."),
                of(
                        11,
                        "Dates as ISO text where partial, with earliest and latest as real dates",
                        MET,
                        "rule11EveryDateOfAFactIsFollowedByItsEarliestAndLatestDay",
                        "What is worked out from such dates has the day from which, or until which, it certainly counts. Days before March 1900 are text."),
                met(
                        12,
                        "Wrapped text, sensible widths, 12 pt sans, no fills, images, headers, hidden parts, macros",
                        "rule12CellsArePlainAndLegible"),
                met(13, "Links say where they go", "rule13LinksSayWhereTheyGoAndGoThere"),
                met(
                        14,
                        "Document properties: title, creator, subject, keywords, language",
                        "rule14TheDocumentPropertiesAreSet"),
                met(
                        15,
                        "Cursor in A1 of the first sheet, every sheet at the top",
                        "rule15TheCursorIsInA1OfTheFirstSheet"),
                met(16, "No formulas; text that begins like one neutralised", "rule16NothingIsAFormula"),
                met(17, "Ids are text", "rule17IdsAndCodesAreText"),
                new Checklist(
                        18,
                        "Same bytes from the same input",
                        MET,
                        ExcelExporterTest.class,
                        "theSameInputGivesTheSameBytes",
                        "On one Java runtime; another one may compress differently."),
                new Checklist(
                        19,
                        "The layout is specified in writing",
                        MET,
                        WorkbookDocumentTest.class,
                        "theDocumentIsUpToDate",
                        "This page."),
                met(20, "No freeze panes, no filters in the publication profile", "rule20NothingIsFrozenOrFiltered"),
                new Checklist(
                        21,
                        "Plain features only, so that other programs can read it, and save it as ODS",
                        MET,
                        LibreOfficeTest.class,
                        "aWorkbookThatWasAnOpenDocumentIsReadBackEqual",
                        "With LibreOffice, in the Maven profile `office`."),
                of(
                        22,
                        "Working profile: frozen headers, filters, lists, prompts, ids marked",
                        MET,
                        "rule22TheWorkingProfileHelpsToEdit",
                        ""),
                of(
                        23,
                        "Template, edition and checksum on the cover",
                        MET,
                        "rule23TheCoverNamesTemplateEditionAndChecksum",
                        ""),
                of(24, "Instructions with a good and a bad row", MET, "rule24InstructionsShowAGoodAndABadRow", ""));
    }

    private static Checklist met(int number, String rule, String method) {
        return of(number, rule, MET, method, "");
    }

    private static Checklist of(int number, String rule, String verdict, String method, String remark) {
        return new Checklist(number, rule, verdict, WorkbookStructureTest.class, method, remark);
    }

    String row() {
        String guard = method.isEmpty() ? "" : "`" + test.getSimpleName() + "." + method + "`";
        return "| " + number + " | " + rule + " | " + verdict + " | " + guard + " | " + remark + " |";
    }
}
