package org.entente.cli.change;

import java.io.PrintWriter;
import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.table.TextLines;
import org.entente.model.Bound;
import org.entente.model.change.Change;

/** Changes for a screen: kind by kind, each with its date and who says so. */
final class ChangeText {
    private static final int WIDEST = 100;
    private static final int LEAST_ROOM = 40;

    private final Terminal terminal;
    private final PrintWriter out;

    ChangeText(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    void print(String title, List<Change> changes) {
        out.print(title + ": " + count(changes.size()) + "\n");
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> group =
                    changes.stream().filter(it -> it.kind() == kind).toList();
            if (!group.isEmpty()) {
                out.print("\n" + terminal.styles().heading(kind.heading()) + "\n");
                group.forEach(change -> print(change, dateWidth(group)));
            }
        }
    }

    private static String count(int changes) {
        return switch (changes) {
            case 0 -> "no difference";
            case 1 -> "1 change";
            default -> changes + " changes";
        };
    }

    private void print(Change change, int dateWidth) {
        List<String> documents = ChangeReport.documents(change);
        String text = change.sentence()
                + ChangeReport.values(change)
                + (documents.isEmpty() ? "" : " [" + String.join("; ", documents) + "]");
        String date = date(change);
        String margin = "  " + date + " ".repeat(dateWidth - date.length());
        int room = Math.max(LEAST_ROOM, Math.min(terminal.width(), WIDEST) - margin.length());
        for (String line : TextLines.broken(text, room)) {
            out.print((margin + line).stripTrailing() + "\n");
            margin = " ".repeat(margin.length());
        }
    }

    private static int dateWidth(List<Change> changes) {
        return changes.stream().mapToInt(it -> date(it).length()).max().stream()
                .map(widest -> widest == 0 ? 0 : widest + 2)
                .sum();
    }

    private static String date(Change change) {
        return change.date().map(Bound::toString).orElse("");
    }
}
