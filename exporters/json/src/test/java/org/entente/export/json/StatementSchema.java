package org.entente.export.json;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Disagreement;
import org.entente.model.shape.Shape;
import org.entente.model.shape.Shapes;

/** Makes the schema of a line of statements. */
final class StatementSchema {
    private static final ShapeSchemas SHAPES = new ShapeSchemas();

    private StatementSchema() {}

    static SchemaTree of() {
        SchemaTree properties = SchemaTree.of(
                        "id",
                        VerdictSchema.text(
                                "id", "Subject and predicate, joined by a full stop; every line has its own."))
                .with("subject", VerdictSchema.text("subject", "The id of the fact that it belongs to."))
                .with(
                        "predicate",
                        VerdictSchema.text(
                                "predicate",
                                "What it says of the fact: the field as in the feed, list entries counted from 1."))
                .with(
                        "object",
                        VerdictSchema.text("object", "What it says, in short: a code, a name or a title in English."))
                .with("start", bound("start", "When it was or became so; left out where time does not come into it."))
                .with("end", bound("end", "The first day on which it was no longer so; open where it still is."))
                .with(
                        "rank",
                        ShapeSchemas.property(
                                "rank",
                                "What the base makes of it, where sources disagree about it.",
                                VerdictSchema.codes(Stream.of(Disagreement.Rank.values())
                                        .map(Disagreement.Rank::code)
                                        .toList())))
                .with(
                        "sources",
                        ShapeSchemas.property(
                                "sources",
                                "Who says so, best first.",
                                SchemaTree.of("type", "array").with("items", source())));
        return SchemaTree.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:entente:statement:" + Feed.SCHEMA)
                .with("title", "Entente statement " + Feed.SCHEMA)
                .with("description", "One thing that the facts say: one line of a file of statements (NDJSON).")
                .with("type", "object")
                .with("additionalProperties", false)
                .with("required", List.of("id", "subject", "predicate", "object", "sources"))
                .with(
                        "dependentRequired",
                        SchemaTree.of("start", List.of("end")).with("end", List.of("start")))
                .with("properties", properties);
    }

    private static SchemaTree source() {
        return ShapeSchemas.object(
                "a source",
                SchemaTree.of("document", cited("document"))
                        .with("at", cited("at"))
                        .with(
                                "evidence",
                                ShapeSchemas.property(
                                        "evidence",
                                        "Whether the document was read, or another reports what it says.",
                                        VerdictSchema.codes(Stream.of(Citation.Evidence.values())
                                                .map(Citation.Evidence::code)
                                                .toList())))
                        .with("reportedBy", cited("reportedBy")),
                List.of("document", "evidence"));
    }

    private static SchemaTree cited(String key) {
        return ShapeSchemas.property(key, Shapes.CITATION.meaning(key), SHAPES.of(Shapes.CITATION.shape(key)));
    }

    private static SchemaTree bound(String key, String description) {
        Shape<?> bound = Shapes.SUCCESSION.shape("date");
        return ShapeSchemas.property(key, description + " Written as " + bound.expected() + ".", SHAPES.of(bound));
    }
}
