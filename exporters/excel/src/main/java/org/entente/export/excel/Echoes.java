package org.entente.export.excel;

import java.util.HashSet;
import java.util.Set;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation;

/** What has been told of already, so that what follows from it is not told of as well. */
final class Echoes {
    private final Set<SourceLocation> rows = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    /** Notes a row of which a value that there has to be could not be read. */
    void addRow(SourceLocation place) {
        rows.add(place);
    }

    /** Notes a list of which a row could not be put into its fact. */
    void addList(String field) {
        lists.add(field);
    }

    /** Whether a path leads into a list of which a row is amiss, perhaps this one. */
    boolean isWithin(String path) {
        return lists.contains(path.split("\\.", 2)[0]);
    }

    boolean isEcho(Finding finding) {
        boolean row = finding.location().filter(rows::contains).isPresent();
        boolean list = lists.stream().anyMatch(it -> finding.message().endsWith("lacks '" + it + "'"));
        return finding.rule().equals("missing-key") && (row || list);
    }
}
