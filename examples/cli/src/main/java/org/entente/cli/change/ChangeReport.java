package org.entente.cli.change;

import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.cli.table.TableFormat;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.change.Change;

/** Prints one list of changes in any format. */
public final class ChangeReport {
    private static final Table<Change> OBJECTS = new Table<Change>()
            .forPrograms("kind", it -> it.kind().code())
            .forPrograms("date", it -> it.date().map(Bound::toString).orElse(""))
            .forPrograms("fact", Change::fact)
            .forPrograms("field", Change::field)
            .forPrograms("sentence", Change::sentence)
            .forPrograms("before", it -> it.before().orElse(""))
            .forPrograms("after", it -> it.after().orElse(""))
            .items("sources", "", ChangeReport::documents);

    private final String title;
    private final List<Change> changes;

    /**
     * Makes a report.
     *
     * @param title between what the changes lie
     * @param changes the changes, sorted by kind
     */
    public ChangeReport(String title, List<Change> changes) {
        this.title = title;
        this.changes = changes;
    }

    /**
     * Prints the report.
     *
     * @param format for whom
     * @param terminal where to
     */
    public void print(ChangeFormat format, Terminal terminal) {
        switch (format) {
            case TEXT -> new ChangeText(terminal).print(title, changes);
            case MARKDOWN -> new ChangeMarkdown(terminal.out()).print(title, changes);
            case JSON -> OBJECTS.print(changes, TableFormat.JSON, terminal);
        }
    }

    /** Who says so, by the ids of the documents. */
    static List<String> documents(Change change) {
        return change.sources().stream()
                .map(Citation::document)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** What was and what is, empty where the sentence says it all. */
    static String values(Change change) {
        return change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : ": " + change.before().orElse("nothing") + " → "
                        + change.after().orElse("nothing");
    }
}
