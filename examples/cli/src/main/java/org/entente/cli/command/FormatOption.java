package org.entente.cli.command;

import org.entente.cli.table.TableFormat;
import picocli.CommandLine.Option;

/** For whom a table is printed. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            completionCandidates = Candidates.Tables.class,
            description = "For whom: people (table, as if nothing is said), spreadsheets (csv) or programs (json).")
    private TableFormat format = TableFormat.TABLE;

    TableFormat format() {
        return format;
    }
}
