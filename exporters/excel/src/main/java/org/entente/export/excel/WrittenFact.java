package org.entente.export.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Fact;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.shape.Node;
import org.entente.model.shape.NodeWriter;
import org.entente.model.shape.Section;
import org.entente.model.shape.TranslationCollector;
import org.jspecify.annotations.Nullable;

/** A fact on its way into the workbook: what is written in it, and where it and its citations stand. */
final class WrittenFact {
    private final String id;
    private final String section;
    private final int row;
    private final int firstCitation;
    private final Node node;
    private final Supplier<SortedMap<String, SortedMap<String, Translation>>> collector;
    private @Nullable SortedMap<String, SortedMap<String, Translation>> translations;
    private @Nullable List<FactRow> citations;

    private WrittenFact(
            String id,
            String section,
            int row,
            int firstCitation,
            Node node,
            Supplier<SortedMap<String, SortedMap<String, Translation>>> collector) {
        this.id = id;
        this.section = section;
        this.row = row;
        this.firstCitation = firstCitation;
        this.node = node;
        this.collector = collector;
    }

    /**
     * A fact of a section.
     *
     * @param index its place in the section, from 0
     * @param firstCitation the row of the citations, from 1, in which its first one stands, if it has any
     */
    static <T extends Fact> WrittenFact of(Section<T> section, T fact, int index, int firstCitation) {
        return new WrittenFact(
                fact.factId().value(),
                section.key(),
                SheetWriter.FIRST_ROW + index,
                firstCitation,
                NodeWriter.write(section.shape(), fact),
                () -> TranslationCollector.collect(section, fact));
    }

    String id() {
        return id;
    }

    /** The key of its section. */
    String section() {
        return section;
    }

    /** The row of its sheet, from 1. */
    int row() {
        return row;
    }

    int firstCitation() {
        return firstCitation;
    }

    Node node() {
        return node;
    }

    /** Its citations, of whichever part of it. */
    List<FactRow> citations() {
        if (citations == null) {
            citations = Citations.of(this);
        }
        return citations;
    }

    /** A text of the fact in another language. */
    Optional<Translation> translation(String language, String field) {
        if (translations == null) {
            translations = collector.get();
        }
        Map<String, Translation> texts = translations.get(language);
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.get(field));
    }

    /** The row of the fact itself. */
    FactRow itself() {
        return new FactRow(this, "", 0, node);
    }

    /** The entries of one of its lists, one row each. */
    Stream<FactRow> entries(String field) {
        return node.child(field).map(it -> ((Node.Sequence) it).items()).stream()
                .flatMap(items ->
                        IntStream.range(0, items.size()).mapToObj(i -> new FactRow(this, field, i + 1, items.get(i))));
    }
}
