package org.entente.export.csv;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.check.ReadResult;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.FactBinder;
import org.entente.model.shape.Node;
import org.entente.model.shape.RecordShape;
import org.entente.model.shape.ScalarShape;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shape;
import org.entente.model.shape.ShapeVisitor;
import org.entente.model.shape.Shapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a package together to facts again: the proof that nothing is lost. */
final class RebuiltFacts {
    private static final TextPlace NOWHERE = new TextPlace("package", 1, 1);

    private final CsvFiles files;
    private final Map<String, Map<String, List<NamedCsvRecord>>> listed = new LinkedHashMap<>();

    private RebuiltFacts(CsvFiles files) {
        this.files = files;
    }

    static ReadResult of(CsvFiles files) {
        return new RebuiltFacts(files).read();
    }

    private ReadResult read() {
        List<Node.Entry> top = new ArrayList<>();
        NamedCsvRecord edition = files.rows("edition").get(0);
        top.add(entry(
                "edition",
                record(Shapes.EDITION, new Owner("edition", edition.getField("edition"), "edition", edition))));
        Section.ALL.forEach(section -> top.add(entry(section.key(), facts(section))));
        top.add(entry("texts", texts()));
        FactBinder binder = new FactBinder(Set.of());
        binder.add(mapping(top));
        return binder.bind();
    }

    private Node facts(Section<?> section) {
        return sequence(files.rows(section.key()).stream()
                .map(row -> record(
                        section.shape(),
                        new Owner(
                                section.key(),
                                row.getField(Words.name(section.idKey())),
                                Words.one(section.key()),
                                row)))
                .toList());
    }

    /**
     * A row and what is known of where it stands.
     *
     * @param keys the key columns as other tables call them, with the values that lead here
     * @param path where the row stands in the fact
     * @param prefix what the names of columns begin with within a record in a record
     */
    private record Owner(
            String table, String id, Map<String, String> keys, String path, String prefix, NamedCsvRecord row) {

        Owner(String table, String id, String idElsewhere, NamedCsvRecord row) {
            this(table, id, Map.of(idElsewhere, id), "", "", row);
        }

        Owner within(String key) {
            return new Owner(table, id, keys, step(key), prefix + Words.name(key) + "_", row);
        }

        Owner entry(String key, NamedCsvRecord entry) {
            Map<String, String> all = new LinkedHashMap<>(keys);
            all.put(Words.one(Words.name(key)) + "_number", entry.getField("number"));
            return new Owner(
                    table + "_" + prefix + Words.name(key),
                    id,
                    all,
                    step(key) + "." + entry.getField("number"),
                    "",
                    entry);
        }

        String step(String key) {
            return path.isEmpty() ? key : path + "." + key;
        }

        Optional<String> cell(String name) {
            return Optional.ofNullable(row.getField(name))
                    .filter(it -> !it.isEmpty())
                    .map(RebuiltFacts::unmarked);
        }
    }

    private static String unmarked(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private Node record(RecordShape<?, ?> shape, Owner owner) {
        List<Node.Entry> entries = new ArrayList<>();
        shape.keys()
                .forEach(key -> shape.shape(key)
                        .accept(new Reader(owner, key))
                        .filter(it -> shape.isRequired(key) || !isEmpty(it))
                        .ifPresent(it -> entries.add(entry(key, it))));
        return mapping(entries);
    }

    private static boolean isEmpty(Node node) {
        return (node instanceof Node.Mapping mapping && mapping.entries().isEmpty())
                || (node instanceof Node.Sequence sequence && sequence.items().isEmpty());
    }

    /** Reads one key of a record. */
    private final class Reader implements ShapeVisitor<Optional<Node>> {
        private final Owner owner;
        private final String key;

        private Reader(Owner owner, String key) {
            this.owner = owner;
            this.key = key;
        }

        private Optional<Node> cell() {
            return owner.cell(owner.prefix() + Words.name(key)).map(RebuiltFacts::scalar);
        }

        @Override
        public Optional<Node> text(ScalarShape<?> shape) {
            return cell();
        }

        @Override
        public Optional<Node> number(String expected) {
            return cell();
        }

        @Override
        public Optional<Node> truth(String expected) {
            return cell();
        }

        @Override
        public Optional<Node> localized(String expected) {
            return cell();
        }

        @Override
        public Optional<Node> choice(Shape<?> shape, Map<String, Shape<?>> choices) {
            return cell().map(it -> json(JsonMapper.shared().readTree(((Node.Scalar) it).text())));
        }

        @Override
        public Optional<Node> record(RecordShape<?, ?> shape) {
            return Optional.of(RebuiltFacts.this.record(shape, owner.within(key)));
        }

        @Override
        public Optional<Node> list(int least, Shape<?> items) {
            if (items == Shapes.CITATION) {
                return Optional.of(citations());
            }
            List<NamedCsvRecord> rows = listed(owner.table() + "_" + owner.prefix() + Words.name(key), owner.keys());
            return Optional.of(sequence(rows.stream()
                    .map(row -> items instanceof RecordShape<?, ?> shape
                            ? RebuiltFacts.this.record(shape, owner.entry(key, row))
                            : scalar(unmarked(row.getField(Words.one(Words.name(key))))))
                    .toList()));
        }

        private Node citations() {
            List<NamedCsvRecord> rows = listed("citations", ordered("fact", owner.id(), "field", owner.step(key)));
            return sequence(rows.stream()
                    .map(row -> RebuiltFacts.this.record(
                            Shapes.CITATION, new Owner("citations", owner.id(), Map.of(), "", "", row)))
                    .toList());
        }
    }

    private List<NamedCsvRecord> listed(String table, Map<String, String> keys) {
        return listed.computeIfAbsent(
                        table,
                        it -> files.rows(it).stream()
                                .sorted(Comparator.comparing(row -> Integer.valueOf(row.getField("number"))))
                                .collect(Collectors.groupingBy(row -> keys.keySet().stream()
                                        .map(row::getField)
                                        .collect(Collectors.joining(" ")))))
                .getOrDefault(String.join(" ", keys.values()), List.of());
    }

    private Node texts() {
        Map<String, Map<String, List<Node.Entry>>> texts = new LinkedHashMap<>();
        for (NamedCsvRecord row : files.rows("texts")) {
            Node text = record(Shapes.TRANSLATION, new Owner("texts", row.getField("fact"), Map.of(), "", "", row));
            texts.computeIfAbsent(row.getField("language"), it -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getField("fact"), it -> new ArrayList<>())
                    .add(entry(row.getField("field"), text));
        }
        return mapping(texts, byFact -> mapping(byFact, RebuiltFacts::mapping));
    }

    private static <V> Node mapping(Map<String, V> values, Function<V, Node> node) {
        return mapping(values.entrySet().stream()
                .map(it -> entry(it.getKey(), node.apply(it.getValue())))
                .toList());
    }

    private static Node json(JsonNode json) {
        if (json.isObject()) {
            return mapping(json.properties().stream()
                    .map(it -> entry(it.getKey(), json(it.getValue())))
                    .toList());
        }
        return json.isArray()
                ? sequence(json.values().stream().map(RebuiltFacts::json).toList())
                : scalar(json.asString());
    }

    private static Map<String, String> ordered(String key, String value, String other, String otherValue) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(other, otherValue);
        return map;
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(new Node.Scalar(key, NOWHERE), value);
    }

    private static Node mapping(List<Node.Entry> entries) {
        return new Node.Mapping(entries, NOWHERE);
    }

    private static Node sequence(List<Node> items) {
        return new Node.Sequence(items, NOWHERE);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }
}
