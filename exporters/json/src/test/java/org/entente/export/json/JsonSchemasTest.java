package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemasTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema FEED = REGISTRY.getSchema(JsonSchemas.feed());
    private static final Schema STATEMENT = REGISTRY.getSchema(JsonSchemas.statement());

    @Test
    void theShippedSchemasAreThoseOfTheShapes() throws IOException {
        assertIsShipped("feed.schema.json", FeedSchema.of(), JsonSchemas.feed());
        assertIsShipped("statement.schema.json", StatementSchema.of(), JsonSchemas.statement());
    }

    private static void assertIsShipped(String name, SchemaTree made, String shipped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Layout.PRETTY.write(out, tree -> {
            made.write(tree);
            tree.endLine();
        });
        String text = out.toString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("entente.update")) {
            Files.writeString(Path.of("src/main/resources/org/entente/export/json", name), text);
        } else {
            assertThat(shipped)
                    .as(name
                            + " is not what the shapes say; run the test with -Dentente.update=true, read what changed,"
                            + " and see docs/feed.md whether the version has to change")
                    .isEqualTo(text);
        }
    }

    static Stream<ExportRequest> requests() {
        return Stream.of(
                ExportRequest.everything(),
                ExportRequest.everything().asOf(Feeds.DAY),
                Feeds.VIEW,
                ExportRequest.about("pact"),
                ExportRequest.area(FACTS.areas().get(0).id().value()),
                ExportRequest.state("DD").asOf(Feeds.DAY));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyFeedKeepsToTheSchema(ExportRequest request) {
        String feed = Feeds.export(new JsonExporter(), FACTS, request);
        assertThat(FEED.validate(feed, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyStatementKeepsToTheSchema(ExportRequest request) {
        List<String> lines =
                Feeds.export(new StatementsExporter(), FACTS, request).lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(STATEMENT.validate(line, InputFormat.JSON)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\": \"1.0\" | \"schemaVersion\": \"2.0\" | /schemaVersion",
                "\"asOf\": null | \"asOf\": \"today\" | /asOf",
                "\"kind\": \"everything\" | \"kind\": \"all\" | /scope",
                "\"weight\": 5 | \"weight\": \"5\" | /milestones",
                "\"kind\": \"in-force\" | \"kind\": \"in force\" | /memberships",
                "\"date\": \"1950-04-04\" | \"date\": \"4 April 1950\" | /memberships",
                "\"sources\": | \"source\": | /",
                "\"text\": | \"txt\": | /texts",
                "\"texts\": | \"Texts\": |"
            })
    void whatIsWrongIsRefused(String right, String wrong, String place) {
        String feed = Feeds.whole(FACTS);
        assertThat(feed).contains(right);
        List<Error> errors = FEED.validate(feed.replace(right, wrong), InputFormat.JSON);
        assertThat(errors)
                .extracting(error -> error.getInstanceLocation().toString())
                .anyMatch(it -> it.startsWith(place == null ? "" : place));
    }

    @Test
    void theSchemasAreSchemas() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JsonSchemas.feed(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(JsonSchemas.statement(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyPropertySaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        int seen = collectSilent(JsonMapper.shared().readTree(JsonSchemas.feed()), "", silent)
                + collectSilent(JsonMapper.shared().readTree(JsonSchemas.statement()), "", silent);
        assertThat(seen).isGreaterThan(100);
        assertThat(silent).as("properties without title and description").isEmpty();
    }

    private static int collectSilent(JsonNode schema, String path, List<String> silent) {
        int seen = 0;
        for (var property : schema.path("properties").properties()) {
            seen++;
            if (property.getValue().path("title").asString("").isBlank()
                    || property.getValue().path("description").asString("").isBlank()) {
                silent.add(path + "/" + property.getKey());
            }
        }
        if (schema.isObject()) {
            for (var entry : schema.properties()) {
                seen += collectSilent(entry.getValue(), path + "/" + entry.getKey(), silent);
            }
        }
        for (JsonNode item : schema.isArray() ? schema : List.<JsonNode>of()) {
            seen += collectSilent(item, path + "/*", silent);
        }
        return seen;
    }
}
