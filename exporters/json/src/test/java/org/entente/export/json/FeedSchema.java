package org.entente.export.json;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.shape.Section;
import org.entente.model.shape.Shapes;

/** Makes the schema of the feed out of the shapes of the facts. */
final class FeedSchema {
    private final ShapeSchemas shapes = new ShapeSchemas();

    private FeedSchema() {}

    static SchemaTree of() {
        return new FeedSchema().feed();
    }

    private SchemaTree feed() {
        SchemaTree properties = head();
        List<String> required = new ArrayList<>(List.of(Feed.SCHEMA_VERSION, Section.EDITION, Feed.AS_OF, Feed.SCOPE));
        Section.ALL.forEach(section -> {
            required.add(section.key());
            properties.with(
                    section.key(),
                    ShapeSchemas.property(
                            section.key(),
                            "Every one of them within the scope, sorted by " + section.idKey() + ".",
                            SchemaTree.of("type", "array").with("items", shapes.of(section.shape()))));
        });
        required.add(Section.TEXTS);
        properties.with(Section.TEXTS, texts());
        return SchemaTree.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:entente:feed:" + Feed.SCHEMA)
                .with("title", "Entente feed " + Feed.SCHEMA)
                .with(
                        "description",
                        "Sourced, dated facts about international organizations: the whole, or a view as of a day.")
                .with("type", "object")
                .with("additionalProperties", false)
                .with("required", required)
                .with("properties", properties)
                .with("$defs", shapes.definitions());
    }

    private SchemaTree head() {
        return SchemaTree.of(
                        "$schema",
                        ShapeSchemas.property(
                                "$schema",
                                "Where this schema is; never written, but a reader may add it for tools.",
                                SchemaTree.of("type", "string")))
                .with(
                        "@context",
                        ShapeSchemas.property(
                                "@context",
                                "The JSON-LD context; never written, but a reader may add it for tools.",
                                new SchemaTree()))
                .with(
                        Feed.SCHEMA_VERSION,
                        ShapeSchemas.property(
                                Feed.SCHEMA_VERSION,
                                "The version of this schema.",
                                SchemaTree.of("const", Feed.SCHEMA)))
                .with(
                        Section.EDITION,
                        ShapeSchemas.property(Section.EDITION, "Which facts these are.", shapes.of(Shapes.EDITION)))
                .with(Feed.AS_OF, asOf())
                .with(Feed.SCOPE, scope());
    }

    private static SchemaTree asOf() {
        return ShapeSchemas.property(
                Feed.AS_OF,
                "The day that a view is as of; null for the whole, which is of no day.",
                SchemaTree.of("type", List.of("string", "null"))
                        .with("format", "date")
                        .with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    private SchemaTree scope() {
        return ShapeSchemas.property(
                Feed.SCOPE,
                "What the feed is about.",
                SchemaTree.of(
                        "oneOf",
                        List.of(
                                scope("everything", "All that the base says.", "", new SchemaTree()),
                                scope(
                                        "between",
                                        "Organizations with their programmes, what joins them first.",
                                        "organizations",
                                        SchemaTree.of("type", "array")
                                                .with("minItems", 2)
                                                .with("items", shapes.of(Shapes.MEMBERSHIP.shape("organization")))),
                                scope(
                                        "about",
                                        "One organization with its programmes.",
                                        "organization",
                                        shapes.of(Shapes.MEMBERSHIP.shape("organization"))),
                                scope(
                                        "area",
                                        "One area of co-operation.",
                                        "area",
                                        shapes.of(Shapes.COOPERATION.shape("area"))),
                                scope("state", "One state.", "state", shapes.of(Shapes.STATE.shape("code"))))));
    }

    private static SchemaTree scope(String kind, String description, String key, SchemaTree ids) {
        SchemaTree properties = SchemaTree.of(
                "kind", ShapeSchemas.property("kind", "What sort of scope.", SchemaTree.of("const", kind)));
        List<String> required = new ArrayList<>(List.of("kind"));
        if (!key.isEmpty()) {
            required.add(key);
            properties.with(key, ShapeSchemas.property(key, "By id.", ids));
        }
        return SchemaTree.of("title", ShapeSchemas.title(kind))
                .with("description", description)
                .with("type", "object")
                .with("additionalProperties", false)
                .with("required", required)
                .with("properties", properties);
    }

    private SchemaTree texts() {
        SchemaTree translation = SchemaTree.of(
                "oneOf",
                List.of(
                        SchemaTree.of("type", "string").with("pattern", ShapeSchemas.SOMETHING),
                        shapes.of(Shapes.TRANSLATION)));
        SchemaTree fields = SchemaTree.of("type", "object").with("additionalProperties", translation);
        SchemaTree facts = SchemaTree.of("type", "object").with("additionalProperties", fields);
        return ShapeSchemas.property(
                Section.TEXTS,
                "The translations by language, id of the fact (or edition) and field; a field is named as in names.1.name,"
                        + " list entries counted from 1.",
                SchemaTree.of("type", "object")
                        .with("propertyNames", shapes.of(Shapes.DOCUMENT.shape("language")))
                        .with("additionalProperties", facts));
    }
}
