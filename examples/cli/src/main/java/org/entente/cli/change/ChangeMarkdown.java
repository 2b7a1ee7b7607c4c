package org.entente.cli.change;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.change.Change;

/** Changes as CommonMark: a heading for each kind, an item for each change. */
final class ChangeMarkdown {
    private final PrintWriter out;

    ChangeMarkdown(PrintWriter out) {
        this.out = out;
    }

    void print(String title, List<Change> changes) {
        out.print("# " + escaped(title) + "\n");
        if (changes.isEmpty()) {
            out.print("\nNo difference.\n");
        }
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> group =
                    changes.stream().filter(it -> it.kind() == kind).toList();
            if (!group.isEmpty()) {
                out.print("\n## " + kind.heading() + "\n\n");
                group.forEach(change -> out.print("- " + item(change) + "\n"));
            }
        }
    }

    private static String item(Change change) {
        List<String> documents = ChangeReport.documents(change);
        return change.date().map(date -> "**" + date + "** ").orElse("")
                + escaped(change.sentence() + ChangeReport.values(change))
                + (documents.isEmpty()
                        ? ""
                        : documents.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", ", " (", ")")));
    }

    // What CommonMark would take for emphasis, code, links or markup of its own.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>&#|~]", "\\\\$0");
    }
}
