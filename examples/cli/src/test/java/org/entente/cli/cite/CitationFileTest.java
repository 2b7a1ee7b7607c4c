package org.entente.cli.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dataset.CuratedFacts;
import org.entente.model.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** {@code CITATION.cff} says what is cited. */
class CitationFileTest {
    private Map<?, ?> file = Map.of();

    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(Path.of("../../CITATION.cff"));
        file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void followsTheSchema() {
        assertThat(Schemas.of("cff-1.2.0.json")
                        .validate(JsonMapper.shared().writeValueAsString(file), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void namesTheVersionOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>entente</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("../../pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(file.get("version")).isEqualTo(version.group(1));
    }

    @Test
    void namesTheEditionOfTheFacts() {
        Edition edition = CuratedFacts.load().edition();
        List<?> references = (List<?>) Objects.requireNonNull(file.get("references"));
        Map<?, ?> facts = (Map<?, ?>) Objects.requireNonNull(references.get(0));

        assertThat(facts.get("title")).isEqualTo(edition.title().english());
        assertThat(facts.get("version")).isEqualTo(edition.edition());
        assertThat(facts.get("license")).isEqualTo(edition.licence());
        assertThat(facts.get("date-released")).hasToString(edition.date().toString());
        assertThat(file.get("date-released")).hasToString(edition.date().toString());
    }
}
