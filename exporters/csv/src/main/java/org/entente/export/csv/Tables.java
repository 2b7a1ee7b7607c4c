package org.entente.export.csv;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.shape.Node;
import org.entente.model.shape.NodeWriter;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shapes;
import org.entente.model.shape.TranslationCollector;

/** All tables of a package. They come out of the shapes of facts, so that a key that facts are given is a column at once. */
final class Tables {
    /** The table of all ids. */
    static final String FACTS = "facts";

    /** The key under which facts have their citations. */
    static final String SOURCES = "sources";

    private static final String FIELD = "field";

    /** Every table, in the order in which they are described. */
    static final List<Table> ALL = Stream.of(
                    facts(), edition(), Section.ALL.stream().flatMap(Tables::section), citations(), texts())
            .flatMap(it -> it)
            .toList();

    private Tables() {}

    private static Stream<Table> facts() {
        return new RecordTables(FACTS, List.of("id"), List.of(), Tables::ids)
                .column(Column.key(0, "id", "The id, unique among all facts."))
                .column(Column.key(1, "kind", "The table in which the fact itself stands."))
                .tables("Every fact, and the edition: the ids that other tables refer to. One row for each.");
    }

    private static Stream<Row> ids(FactBase facts) {
        return Stream.concat(
                Stream.of(new Row(List.of(Section.EDITION, Section.EDITION), edition(facts))),
                Section.ALL.stream()
                        .flatMap(section -> rows(section, facts)
                                .map(row -> new Row(List.of(row.key(0), section.key()), row.node()))));
    }

    private static Stream<Table> edition() {
        return new RecordTables(
                        Section.EDITION,
                        List.of(Section.EDITION),
                        List.of(Section.EDITION),
                        facts -> Stream.of(new Row(List.of(facts.edition().edition()), edition(facts))))
                .values(Shapes.EDITION, Place.ROW)
                .tables("Which facts these are. One row.");
    }

    private static Node edition(FactBase facts) {
        return NodeWriter.write(Shapes.EDITION, facts.edition());
    }

    private static Stream<Table> section(Section<?> section) {
        String id = Words.name(section.idKey());
        return new RecordTables(
                        section.key(), List.of(id), List.of(Words.one(section.key())), facts -> rows(section, facts))
                .foreignKey(ForeignKey.of(id, FACTS, "id"))
                .values(section.shape(), Place.ROW)
                .tables("One row for each " + section.shape().expected().replaceFirst("^an? ", "") + ".");
    }

    private static <T extends Fact> Stream<Row> rows(Section<T> section, FactBase facts) {
        return section.get().apply(facts).stream()
                .map(fact -> new Row(List.of(fact.factId().value()), NodeWriter.write(section.shape(), fact)));
    }

    private static Stream<Table> citations() {
        return new RecordTables("citations", List.of("fact", FIELD, "number"), List.of(), Tables::citations)
                .column(Column.key(0, "fact", "The fact that is cited."))
                .column(Column.key(
                        1,
                        FIELD,
                        "Where the list of citations stands in the fact, such as sources for the whole of it, or"
                                + " events.2.sources for its second event."))
                .column(Column.number(2, "number", "The place in the list, from 1, best first."))
                .foreignKey(ForeignKey.of("fact", FACTS, "id"))
                .values(Shapes.CITATION, Place.ROW)
                .tables("Who says so, and where. One row for each citation.");
    }

    private static Stream<Row> citations(FactBase facts) {
        return Section.ALL.stream()
                .flatMap(section -> rows(section, facts))
                .flatMap(fact -> citations(fact.key(0), "", fact.node()));
    }

    private static Stream<Row> citations(String fact, String path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> citations(fact, step(path, entry.key().text()), entry.value()));
        }
        if (!(node instanceof Node.Sequence list)) {
            return Stream.empty();
        }
        if (step("", path).endsWith(SOURCES)) {
            return new Row(List.of(fact, path), list).entries("");
        }
        return IntStream.range(0, list.items().size())
                .boxed()
                .flatMap(i -> citations(
                        fact, step(path, String.valueOf(i + 1)), list.items().get(i)));
    }

    private static String step(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Stream<Table> texts() {
        return new RecordTables(Section.TEXTS, List.of("fact", FIELD, "language"), List.of(), Tables::texts)
                .column(Column.key(0, "fact", "The fact whose text is translated; edition: the edition itself."))
                .column(Column.key(1, FIELD, "Where the text stands in the fact, such as names.1.name."))
                .column(Column.key(2, "language", "The language of the translation, a code of ISO 639."))
                .foreignKey(ForeignKey.of("fact", FACTS, "id"))
                .values(Shapes.TRANSLATION, Place.ROW)
                .tables("Texts in other languages than English. One row for each translation.");
    }

    private static Stream<Row> texts(FactBase facts) {
        return TranslationCollector.collect(facts).entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .flatMap(fact -> fact.getValue().entrySet().stream()
                                .map(text -> new Row(
                                        List.of(fact.getKey(), text.getKey(), language.getKey()),
                                        NodeWriter.write(Shapes.TRANSLATION, text.getValue())))));
    }
}
