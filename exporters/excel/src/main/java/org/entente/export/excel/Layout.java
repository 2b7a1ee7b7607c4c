package org.entente.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.ExportRequest.Profile;

/** Which sheets a workbook has, in their order. */
final class Layout {
    /** The tables with facts, from which a workbook is read in again. */
    static final List<Table<FactRow>> FACTS = List.of(
            FactTables.SOURCES,
            FactTables.ORGANIZATIONS,
            FactTables.KINDS,
            FactTables.NAMES,
            FactTables.SEATS,
            FactTables.STATES,
            FactTables.SUCCESSIONS,
            FactTables.MEMBERSHIPS,
            FactTables.EVENTS,
            FactTables.SUSPENSIONS,
            FactTables.MILESTONES,
            FactTables.AREAS,
            FactTables.COOPERATIONS,
            FactTables.CHANNELS,
            FactTables.CLAIMS,
            FactTables.DISAGREEMENTS,
            FactTables.RIVAL_VALUES,
            CitationTables.CITATIONS);

    private static final List<Table<?>> PUBLICATION = List.of(
            FrontTables.COVER,
            FrontTables.CONTENTS,
            FrontTables.NOTES_TABLE,
            FactTables.SOURCES,
            FactTables.ORGANIZATIONS,
            FactTables.KINDS,
            FactTables.NAMES,
            FactTables.SEATS,
            FactTables.STATES,
            FactTables.SUCCESSIONS,
            FactTables.MEMBERSHIPS,
            FactTables.EVENTS,
            FactTables.SUSPENSIONS,
            LiveTables.COUNTED,
            AnswerTables.MATRIX,
            AnswerTables.OVERLAP,
            FactTables.MILESTONES,
            FactTables.AREAS,
            FactTables.COOPERATIONS,
            FactTables.CHANNELS,
            FactTables.CLAIMS,
            FactTables.DISAGREEMENTS,
            FactTables.RIVAL_VALUES,
            CitationTables.CITATIONS,
            CitationTables.TRANSLATIONS,
            FrontTables.DICTIONARY);

    private Layout() {}

    static List<Table<?>> of(Profile profile) {
        List<Table<?>> tables = new ArrayList<>(PUBLICATION);
        if (profile == Profile.WORKING) {
            tables.add(tables.indexOf(FrontTables.DICTIONARY), FrontTables.INSTRUCTIONS);
            tables.set(tables.indexOf(AnswerTables.MATRIX), LiveTables.MATRIX);
            tables.set(tables.indexOf(AnswerTables.OVERLAP), LiveTables.OVERLAP);
        }
        return tables;
    }

    /** The table in which the facts of a section stand. */
    static Table<FactRow> tableOf(String section) {
        return FACTS.stream()
                .filter(table -> table.field().isEmpty() && table.sections().contains(section))
                .findFirst()
                .orElseThrow();
    }
}
