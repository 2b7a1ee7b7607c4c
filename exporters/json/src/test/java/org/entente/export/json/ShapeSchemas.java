package org.entente.export.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.model.shape.RecordShape;
import org.entente.model.shape.ScalarShape;
import org.entente.model.shape.Shape;
import org.entente.model.shape.ShapeVisitor;
import org.entente.model.shape.Shapes;

/** Makes schemas of shapes: a definition for each record and each choice, the rest where it stands. */
final class ShapeSchemas implements ShapeVisitor<SchemaTree> {

    /** A text that is not blank. */
    static final String SOMETHING = "[^\\t\\n\\v\\f\\r ]";

    private final Map<String, Object> shapes = new HashMap<>();
    private final SchemaTree definitions = new SchemaTree();
    private final Deque<Runnable> open = new ArrayDeque<>();

    SchemaTree of(Shape<?> shape) {
        return shape.accept(this);
    }

    /** The definitions that the schemas made so far refer to, in the order in which they were met. */
    SchemaTree definitions() {
        while (!open.isEmpty()) {
            open.poll().run();
        }
        return definitions;
    }

    @Override
    public SchemaTree text(ScalarShape<?> shape) {
        SchemaTree text = SchemaTree.of("type", "string");
        return shape.codes().isEmpty() ? text.with("pattern", shape.pattern()) : text.with("enum", shape.codes());
    }

    @Override
    public SchemaTree number(String expected) {
        return SchemaTree.of("type", "integer");
    }

    @Override
    public SchemaTree truth(String expected) {
        return SchemaTree.of("type", "boolean");
    }

    @Override
    public SchemaTree localized(String expected) {
        return SchemaTree.of("type", "string").with("pattern", SOMETHING);
    }

    @Override
    public SchemaTree list(int least, Shape<?> items) {
        return SchemaTree.of("type", "array")
                .with("minItems", Math.max(1, least))
                .with("items", of(items));
    }

    @Override
    public SchemaTree record(RecordShape<?, ?> shape) {
        return reference(shape, shape.expected(), () -> {
            SchemaTree properties = new SchemaTree();
            shape.keys()
                    .forEach(key -> properties.with(
                            key, property(key, shape.meaning(key) + said(shape.shape(key)), of(shape.shape(key)))));
            if (shape == Shapes.CLAIM) {
                properties.with(
                        Feed.VERDICT,
                        property(
                                Feed.VERDICT,
                                "What the facts say of it on the day; only in a view.",
                                VerdictSchema.of()));
            }
            return object(
                    shape.expected(),
                    properties,
                    shape.keys().stream().filter(shape::isRequired).toList());
        });
    }

    @Override
    public SchemaTree choice(Shape<?> shape, Map<String, Shape<?>> choices) {
        String expected = shape.expected().replaceFirst(",.*", "");
        return reference(
                shape,
                expected,
                () -> SchemaTree.of("title", title(withoutArticle(expected)))
                        .with("description", sentence(shape.expected()))
                        .with(
                                "oneOf",
                                choices.entrySet().stream()
                                        .map(it -> choice(it.getKey(), it.getValue()))
                                        .toList()));
    }

    private SchemaTree choice(String key, Shape<?> shape) {
        String meaning = ChoiceMeanings.of(key);
        return SchemaTree.of("title", words(key))
                .with("description", meaning)
                .with("type", "object")
                .with("additionalProperties", false)
                .with("required", List.of(key))
                .with("properties", SchemaTree.of(key, property(key, meaning, of(shape))));
    }

    private SchemaTree reference(Object shape, String expected, Supplier<SchemaTree> definition) {
        String name = definitionName(expected);
        Object known = shapes.putIfAbsent(name, shape);
        if (known == null) {
            open.add(() -> definitions.with(name, definition.get()));
        } else if (!known.equals(shape)) {
            throw new IllegalStateException("two shapes are called '" + expected + "'; give each a name of its own");
        }
        return SchemaTree.of("$ref", "#/$defs/" + name);
    }

    static SchemaTree object(String expected, SchemaTree properties, List<String> required) {
        return SchemaTree.of("title", title(withoutArticle(expected)))
                .with("description", sentence(expected))
                .with("type", "object")
                .with("additionalProperties", false)
                .with("required", required)
                .with("properties", properties);
    }

    static SchemaTree property(String key, String description, SchemaTree schema) {
        return SchemaTree.of("title", words(key))
                .with("description", description)
                .with(schema);
    }

    // What is expected says more than the meaning where there is a form to keep to.
    private static String said(Shape<?> shape) {
        return shape.accept(new Said());
    }

    /** What is to be added to the meaning of a key. */
    private static final class Said implements ShapeVisitor<String> {
        @Override
        public String text(ScalarShape<?> shape) {
            String expected = shape.expected();
            return !shape.codes().isEmpty() || expected.equals("a text") ? "" : " Written as " + expected + ".";
        }

        @Override
        public String number(String expected) {
            return "";
        }

        @Override
        public String truth(String expected) {
            return "";
        }

        @Override
        public String localized(String expected) {
            return " In English; translations stand under texts.";
        }

        @Override
        public String list(int least, Shape<?> items) {
            return items.accept(this);
        }

        @Override
        public String record(RecordShape<?, ?> shape) {
            return "";
        }

        @Override
        public String choice(Shape<?> shape, Map<String, Shape<?>> choices) {
            return "";
        }
    }

    private static String definitionName(String expected) {
        String[] words = withoutArticle(expected).replace("-", "").split(" ", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(title(words[i]));
        }
        return name.toString();
    }

    private static String withoutArticle(String expected) {
        return expected.replaceFirst("^(an?|its) ", "");
    }

    private static String words(String key) {
        return title(key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    private static String sentence(String expected) {
        return title(expected) + ".";
    }

    static String title(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
