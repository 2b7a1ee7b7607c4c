package org.entente.export.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.shape.Node;
import org.entente.model.shape.Section;

/** Where the citations of each fact and of each document stand on their sheet: one after the other, in the order of the facts. */
final class Citations {
    static final String FIELD = "sources";

    /** Citations: the row of the sheet on which the first stands, how many there are, and the first one. */
    record Cited(int row, int count, FactRow first) {
        private Cited andOneMore() {
            return new Cited(row, count + 1, first);
        }
    }

    private final Map<String, Cited> byRow = new HashMap<>();
    private final Map<String, Cited> byDocument = new HashMap<>();

    Citations(Content content) {
        int[] row = {SheetWriter.FIRST_ROW};
        all(content).forEach(citation -> note(citation, row[0]++));
    }

    private void note(FactRow citation, int row) {
        String owner = citation.field().substring(0, citation.field().length() - FIELD.length());
        add(byRow, citation.fact() + "#", row, citation);
        for (int dot = owner.indexOf('.'); dot >= 0; dot = owner.indexOf('.', dot + 1)) {
            add(byRow, citation.fact() + "#" + owner.substring(0, dot), row, citation);
        }
        add(byDocument, citation.text("document").orElseThrow(), row, citation);
    }

    private static void add(Map<String, Cited> cited, String key, int row, FactRow citation) {
        cited.merge(key, new Cited(row, 1, citation), (before, one) -> before.andOneMore());
    }

    Optional<Cited> of(FactRow row) {
        return Optional.ofNullable(byRow.get(row.fact() + "#" + row.path()));
    }

    Optional<Cited> ofDocument(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Every citation: a row whose field is the list that it stands in, such as {@code events.2.sources}. */
    static Stream<FactRow> all(Content content) {
        return Section.ALL.stream()
                .flatMap(section -> content.facts(section.key()))
                .flatMap(fact -> within(fact.fact(), "", fact.node()));
    }

    private static Stream<FactRow> within(String fact, String path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(it -> within(fact, step(path, it.key().text()), it.value()));
        }
        if (!(node instanceof Node.Sequence sequence)) {
            return Stream.empty();
        }
        if (path.equals(FIELD) || path.endsWith("." + FIELD)) {
            return numbered(fact, path, sequence);
        }
        return numbered(fact, path, sequence).flatMap(entry -> within(fact, entry.path(), entry.node()));
    }

    private static Stream<FactRow> numbered(String fact, String path, Node.Sequence sequence) {
        return Stream.iterate(1, i -> i <= sequence.items().size(), i -> i + 1)
                .map(i -> new FactRow(fact, path, i, sequence.items().get(i - 1)));
    }

    private static String step(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
