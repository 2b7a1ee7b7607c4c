package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.check.Finding;
import org.entente.model.check.Severity;
import org.entente.model.check.SourceLocation;

/** Prints findings on standard error, file by file, each line such that an editor can jump to the place. */
public final class FindingsReport {
    private final Terminal terminal;

    /**
     * Makes a report.
     *
     * @param terminal where to
     */
    public FindingsReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints findings.
     *
     * @param findings the findings, in the order of the files or sheets
     */
    public void print(List<Finding> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.forEach(finding ->
                byFile.computeIfAbsent(file(finding), file -> new ArrayList<>()).add(finding));
        byFile.forEach((file, group) -> {
            terminal.err().print(terminal.styles().strong(file + ": " + count(group)) + "\n");
            group.forEach(finding -> terminal.err().print("  " + finding + "\n"));
        });
        terminal.err().flush();
    }

    /**
     * How many findings there are.
     *
     * @param findings the findings
     * @return such as "2 errors, 1 warning"
     */
    public static String count(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return plural(errors, "error") + ", " + plural(findings.size() - errors, "warning");
    }

    private static String plural(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String file(Finding finding) {
        return finding.location().map(FindingsReport::file).orElse("facts");
    }

    private static String file(SourceLocation place) {
        return switch (place) {
            case SourceLocation.TextPlace it -> it.file();
            case SourceLocation.FeedPlace it -> it.place().file();
            case SourceLocation.CellPlace it -> it.sheet();
        };
    }
}
