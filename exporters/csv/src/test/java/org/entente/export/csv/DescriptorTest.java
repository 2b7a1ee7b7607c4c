package org.entente.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description says of the files is so. */
class DescriptorTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @TempDir
    private Path home;

    private CsvFiles files;

    @BeforeEach
    void write() throws IOException {
        files = CsvFiles.write(FACTS, home.resolve("data"));
    }

    @Test
    void followsTheProfileOfTheStandard() throws IOException {
        String profile = resource("datapackage-2.0.json");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(profile, InputFormat.JSON);
        String descriptor = files.descriptor().toString();

        assertThat(schema.validate(
                        descriptor,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(schema.validate(descriptor.replace("\"integer\"", "\"whole\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysWhatThePackageIs() {
        JsonNode about = files.descriptor();

        assertThat(about.get("$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(about.get("version").asString()).isEqualTo(FACTS.edition().edition());
        assertThat(about.get("licenses").get(0).get("name").asString())
                .isEqualTo(FACTS.edition().licence());
        assertThat(about.get("sources")).hasSize(FACTS.documents().size());
    }

    @Test
    void describesEveryTableAndColumnInTheirOrder() {
        for (JsonNode resource : files.resources()) {
            List<JsonNode> fields = fields(resource);
            assertThat(fields.stream().map(it -> it.get("name").asString()).toList())
                    .as(resource.get("name").asString())
                    .doesNotHaveDuplicates()
                    .isEqualTo(files.header(resource));
            assertThat(fields).allSatisfy(field -> {
                assertThat(field.get("title").asString()).isNotBlank();
                assertThat(field.get("description").asString()).matches("\\p{Lu}.*\\.");
            });
            assertThat(resource.get("description").asString()).matches("\\p{Lu}.*\\.");
        }
    }

    @Test
    void namesTheBytesOfEveryFile() throws IOException, NoSuchAlgorithmException {
        for (JsonNode resource : files.resources()) {
            byte[] bytes = Files.readAllBytes(files.file(resource));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + hash);
        }
    }

    @Test
    void everyCellIsOfItsType() {
        for (JsonNode resource : files.resources()) {
            for (NamedCsvRecord row : files.rows(resource.get("name").asString())) {
                fields(resource).forEach(field -> {
                    String cell = row.getField(field.get("name").asString());
                    assertThat(cell).as("%s in %s", field.get("name"), row).satisfies(it -> isRight(it, field));
                });
            }
        }
    }

    private static void isRight(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false)).isFalse();
            return;
        }
        switch (field.get("type").asString()) {
            case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            case "integer" -> assertThat(Integer.parseInt(cell)).isPositive();
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "object" ->
                assertThat(JsonMapper.shared().readTree(cell).isObject()).isTrue();
            default -> assertThat(field.get("type").asString()).isEqualTo("string");
        }
        if (constraints.has("enum")) {
            assertThat(constraints.get("enum").values())
                    .extracting(JsonNode::asString)
                    .contains(cell);
        }
        if (constraints.has("pattern")) {
            assertThat(cell).matches(Pattern.compile(constraints.get("pattern").asString()));
        }
    }

    @Test
    void primaryKeysAreThereAndUnique() {
        for (JsonNode resource : files.resources()) {
            List<List<String>> keys = values(resource, resource.get("schema").get("primaryKey"));
            assertThat(keys).as(resource.get("name").asString()).doesNotHaveDuplicates();
            assertThat(keys).allSatisfy(key -> assertThat(key).doesNotContain(""));
        }
    }

    @Test
    void foreignKeysLeadToRows() {
        Set<String> seen = new HashSet<>();
        for (JsonNode resource : files.resources()) {
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                JsonNode target = key.get("reference").has("resource")
                        ? files.resource(key.get("reference").get("resource").asString())
                        : resource;
                Set<List<String>> there =
                        Set.copyOf(values(target, key.get("reference").get("fields")));
                List<List<String>> here = values(resource, key.get("fields")).stream()
                        .filter(it -> !it.contains(""))
                        .toList();
                assertThat(there).as("%s", key).containsAll(here);
                if (!here.isEmpty()) {
                    seen.add(resource.get("name").asString() + key.get("fields"));
                }
            }
        }
        assertThat(seen)
                .contains(
                        "memberships[\"organization\"]",
                        "memberships[\"member\"]",
                        "citations[\"document\"]",
                        "milestones_organizations[\"organization\"]",
                        "organizations[\"parent\"]",
                        "texts[\"fact\"]");
    }

    private List<List<String>> values(JsonNode resource, JsonNode columns) {
        List<String> names = columns.values().stream().map(JsonNode::asString).toList();
        return files.rows(resource.get("name").asString()).stream()
                .map(row -> names.stream().map(row::getField).collect(Collectors.toList()))
                .toList();
    }

    private static List<JsonNode> fields(JsonNode resource) {
        return resource.get("schema").get("fields").values().stream().toList();
    }
}
