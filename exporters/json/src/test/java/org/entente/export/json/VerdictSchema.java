package org.entente.export.json;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Verdict;

/** The schema of a verdict, which has no shape as it is never read. */
final class VerdictSchema {
    private VerdictSchema() {}

    static SchemaTree of() {
        SchemaTree properties = SchemaTree.of(
                        "outcome",
                        ShapeSchemas.property(
                                "outcome",
                                "The verdict in a word.",
                                codes(Stream.of(Verdict.Outcome.values())
                                        .map(Verdict.Outcome::code)
                                        .toList())))
                .with("since", day("since", "The first day on which it was the same; left out, it never was another."))
                .with("until", day("until", "The first day on which it was another again; left out, it still is."))
                .with("why", text("why", "What it rests on, in English."))
                .with("sentence", text("sentence", "The claim in the names of the day, in English."));
        return SchemaTree.of("type", "object")
                .with("additionalProperties", false)
                .with("required", List.of("outcome", "why", "sentence"))
                .with("properties", properties);
    }

    static SchemaTree codes(List<String> codes) {
        return SchemaTree.of("type", "string").with("enum", codes);
    }

    static SchemaTree day(String key, String description) {
        return ShapeSchemas.property(
                key,
                description,
                SchemaTree.of("type", "string").with("format", "date").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    static SchemaTree text(String key, String description) {
        return ShapeSchemas.property(
                key, description, SchemaTree.of("type", "string").with("pattern", ShapeSchemas.SOMETHING));
    }
}
