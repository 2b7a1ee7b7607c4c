package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.model.InvalidFieldException;
import org.entente.model.LocalizedText;
import org.entente.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as keys with values, in one fixed order of keys.
 *
 * @param <T> the type of the value
 * @param <B> the type of its builder
 */
public final class RecordShape<T, B> implements Shape<T> {

    /** One key of a record: its name, what it means, and how it is read and written; {@code get} gives null or {@link Optional} nothing where it is left out. */
    private record Field<T, B, V>(
            String key,
            String meaning,
            boolean required,
            Optional<V> usual,
            Shape<V> shape,
            Function<T, ? extends @Nullable Object> get,
            BiConsumer<B, V> set) {

        boolean read(Node node, B builder, Problems problems) {
            Optional<V> value = shape.read(node, problems);
            if (value.isPresent()) {
                set.accept(builder, value.get());
            }
            return value.isPresent();
        }

        void write(T record, TreeWriter out) {
            V value = written(record);
            if (value != null) {
                out.key(key);
                shape.write(value, out);
            }
        }

        void forEachText(T record, String holder, BiConsumer<String, LocalizedText> action) {
            V value = written(record);
            if (value != null) {
                shape.forEachText(value, holder.isEmpty() ? key : holder + '.' + key, action);
            }
        }

        // What is optional is told by what was got, as a function around a function would be one more call for every
        // key.
        @SuppressWarnings("unchecked")
        private @Nullable V written(T record) {
            Object got = get.apply(record);
            return (V) (got instanceof Optional<?> optional ? optional.orElse(null) : got);
        }

        Optional<Node> usualNode() {
            return usual.map(value -> NodeWriter.write(shape, value));
        }
    }

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<Field<T, B, ?>> withTexts = new ArrayList<>();

    private RecordShape(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    static <T, B> RecordShape<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new RecordShape<>(name, builder, build);
    }

    <V> RecordShape<T, B> required(
            String key, String meaning, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        return with(new Field<>(key, meaning, true, Optional.empty(), shape, get, set));
    }

    <V> RecordShape<T, B> optional(
            String key, String meaning, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new Field<>(key, meaning, false, Optional.empty(), shape, get, set));
    }

    /** A value that is left out where it is the usual one. */
    <V> RecordShape<T, B> usually(
            V usual, String key, String meaning, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
        Function<T, @Nullable V> unusual = record -> {
            V value = get.apply(record);
            return value.equals(usual) ? null : value;
        };
        return with(new Field<>(key, meaning, false, Optional.of(usual), shape, unusual, set));
    }

    /** A list that is left out where it is empty. */
    <V> RecordShape<T, B> list(
            String key, String meaning, Shape<V> items, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        Function<T, @Nullable List<V>> filled = record -> {
            List<V> list = get.apply(record);
            return list.isEmpty() ? null : list;
        };
        return with(new Field<>(key, meaning, false, Optional.empty(), new SequenceShape<>(0, items), filled, set));
    }

    /** A list of at least so many. */
    <V> RecordShape<T, B> list(
            int least,
            String key,
            String meaning,
            Shape<V> items,
            Function<T, List<V>> get,
            BiConsumer<B, List<V>> set) {
        return required(key, meaning, new SequenceShape<>(least, items), get, set);
    }

    private RecordShape<T, B> with(Field<T, B, ?> field) {
        fields.add(field);
        if (field.shape().hasTexts()) {
            withTexts.add(field);
        }
        return this;
    }

    /**
     * The keys that the record can have, in their order.
     *
     * @return the keys
     */
    public List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    int size() {
        return fields.size();
    }

    String key(int field) {
        return fields.get(field).key();
    }

    boolean isRequired(int field) {
        return fields.get(field).required();
    }

    /**
     * What a key means.
     *
     * @param key one of {@link #keys}
     * @return a phrase
     */
    public String meaning(String key) {
        return field(key).meaning();
    }

    /**
     * Whether a key is always there.
     *
     * @param key one of {@link #keys}
     * @return false if it can be left out
     */
    public boolean isRequired(String key) {
        return field(key).required();
    }

    /**
     * What it means that a key is left out.
     *
     * @param key one of {@link #keys}
     * @return the value that it then has; empty if it then has none, or cannot be left out
     */
    public Optional<Node> usual(String key) {
        return field(key).usualNode();
    }

    /**
     * What the value of a key looks like.
     *
     * @param key one of {@link #keys}
     * @return its shape
     */
    public Shape<?> shape(String key) {
        return field(key).shape();
    }

    /** The shape of a key, if there can be texts for people in its value. */
    Optional<Shape<?>> shapeWithTexts(String key) {
        for (Field<T, B, ?> field : withTexts) {
            if (field.key().equals(key)) {
                return Optional.of(field.shape());
            }
        }
        return Optional.empty();
    }

    /** Tells of every key that can have texts for people in its value, and the shape of it. */
    void forEachWithTexts(BiConsumer<String, Shape<?>> action) {
        for (Field<T, B, ?> field : withTexts) {
            action.accept(field.key(), field.shape());
        }
    }

    private Field<T, B, ?> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.record(this);
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(
                    "wrong-type", node.location(), expected() + " was expected here", "", "write its keys and values");
            return Optional.empty();
        }
        B target = builder.get();
        KeyPlan plan = mapping.keys().planFor(this);
        boolean entriesAreRight = readEntries(mapping, plan, target, problems);
        if (!plan.hasAllRequired()) {
            addAllMissing(mapping, problems);
        }
        return entriesAreRight && plan.hasAllRequired() ? built(mapping, target, problems) : Optional.empty();
    }

    private boolean readEntries(Node.Mapping mapping, KeyPlan plan, B target, Problems problems) {
        boolean right = true;
        for (int i = 0; i < mapping.size(); i++) {
            int field = plan.fieldOf(i);
            if (field >= 0) {
                right &= fields.get(field).read(mapping.value(i), target, problems);
            } else {
                addNoField(mapping, i, problems);
                right = false;
            }
        }
        return right;
    }

    private void addNoField(Node.Mapping mapping, int index, Problems problems) {
        Node.Scalar key = mapping.keyNode(index);
        if (mapping.keys().names().indexOf(key.text()) < index) {
            addTwice(key, problems);
        } else {
            problems.add(
                    "unknown-key", key.location(), expected() + " has no such key", key.text(), knownKeys(key.text()));
        }
    }

    private static void addTwice(Node.Scalar key, Problems problems) {
        problems.add("duplicate-key", key.location(), "this key stands twice", key.text(), "keep one of them");
    }

    private String knownKeys(String key) {
        return Spelling.nearest(key, keys())
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "it has " + String.join(", ", keys()));
    }

    private void addAllMissing(Node.Mapping mapping, Problems problems) {
        for (Field<T, B, ?> field : fields) {
            boolean missing = field.required() && mapping.get(field.key()).isEmpty();
            if (missing && !isMisspelt(field.key(), mapping)) {
                addMissing(field, mapping, problems);
            }
        }
    }

    private void addMissing(Field<T, B, ?> field, Node.Mapping mapping, Problems problems) {
        problems.add(
                "missing-key",
                mapping.location(),
                expected() + " lacks '" + field.key() + "'",
                "",
                "add it: " + field.shape().expected());
    }

    // A key that was misspelt has been told of; that it is missing is only the echo.
    private boolean isMisspelt(String key, Node.Mapping mapping) {
        return mapping.keys().names().stream()
                .filter(written -> !keys().contains(written))
                .anyMatch(written ->
                        Spelling.nearest(written, keys()).filter(key::equals).isPresent());
    }

    private Optional<T> built(Node.Mapping mapping, B target, Problems problems) {
        try {
            return Optional.of(build.apply(target));
        } catch (InvalidFieldException e) {
            Node where = mapping.get(e.field()).orElse(mapping);
            problems.add("bad-value", where.location(), String.valueOf(e.getMessage()), "", "");
        } catch (IllegalArgumentException e) {
            problems.add("bad-value", mapping.location(), String.valueOf(e.getMessage()), "", "");
        }
        return Optional.empty();
    }

    @Override
    public void write(T value, TreeWriter out) {
        out.beginMapping();
        // By number, here and in lists: iterators were a seventh of all that writing a feed allocates.
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, out);
        }
        out.endMapping();
    }

    @Override
    public boolean hasTexts() {
        return !withTexts.isEmpty();
    }

    @Override
    public void forEachText(T value, String field, BiConsumer<String, LocalizedText> action) {
        for (Field<T, B, ?> it : withTexts) {
            it.forEachText(value, field, action);
        }
    }

    @Override
    public String expected() {
        return name;
    }
}
