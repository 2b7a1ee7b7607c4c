package org.entente.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.shape.Node;

/** The citations within facts: on their sheet they stand one after the other, in the order of the facts. */
final class Citations {
    static final String FIELD = "sources";

    /**
     * Citations that stand one below the other, or are of one document.
     *
     * @param row the row of their sheet in which the first stands, from 1
     * @param count how many there are
     * @param first the document that the first one is of; where they are those of a document, the fact that it is for
     */
    record Cited(int row, int count, String first) {}

    private Citations() {}

    /** Every citation of a fact: a row whose field is the list that it stands in, such as {@code events.2.sources}. */
    static List<FactRow> of(WrittenFact fact) {
        List<FactRow> found = new ArrayList<>();
        add(fact, "", fact.node(), found);
        return found;
    }

    private static void add(WrittenFact fact, String path, Node node, List<FactRow> found) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry it : mapping.entries()) {
                if (!(it.value() instanceof Node.Scalar)) {
                    add(fact, step(path, it.key().text()), it.value(), found);
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            boolean cited = path.equals(FIELD) || path.endsWith("." + FIELD);
            for (int i = 0; i < sequence.items().size(); i++) {
                FactRow entry = new FactRow(fact, path, i + 1, sequence.items().get(i));
                if (cited) {
                    found.add(entry);
                } else if (!(entry.node() instanceof Node.Scalar)) {
                    add(fact, entry.path(), entry.node(), found);
                }
            }
        }
    }

    private static String step(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Those of a fact or of an entry of one of its lists, with the ones further within. */
    static Optional<Cited> of(FactRow row) {
        List<FactRow> all = row.whole().citations();
        String within = row.path().isEmpty() ? "" : row.path() + ".";
        int first = 0;
        while (first < all.size() && !all.get(first).field().startsWith(within)) {
            first++;
        }
        int after = first;
        while (after < all.size() && all.get(after).field().startsWith(within)) {
            after++;
        }
        return first == after
                ? Optional.empty()
                : Optional.of(new Cited(
                        row.whole().firstCitation() + first,
                        after - first,
                        all.get(first).text("document").orElseThrow()));
    }
}
