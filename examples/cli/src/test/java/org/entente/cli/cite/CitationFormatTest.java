package org.entente.cli.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.dataset.CuratedFacts;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationFormatTest {
    private static final FactBase FACTS = SampleWorld.facts();

    // What a typesetter makes of what stands for a special character.
    private static final Map<String, String> TYPESET = Map.of(
            "\\textbackslash{}", "\\",
            "\\textbraceleft{}", "{",
            "\\textbraceright{}", "}",
            "\\textasciitilde{}", "~",
            "\\textasciicircum{}", "^");

    private static String print(CitationFormat format, List<Document> documents, FactBase facts) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.print(documents, facts, out);
        out.flush();
        return text.toString();
    }

    private static BibTeXDatabase parse(String bibtex) throws TokenMgrException, ParseException {
        return new BibTeXParser().parse(new StringReader(bibtex));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherParserReadsEveryFieldOfTheBibtex(boolean shipped) throws TokenMgrException, ParseException {
        FactBase facts = shipped ? CuratedFacts.load() : FACTS;
        BibTeXDatabase database = parse(print(CitationFormat.BIBTEX, facts.documents(), facts));

        assertThat(database.getEntries()).hasSameSizeAs(facts.documents());
        for (Document document : facts.documents()) {
            BibTeXEntry entry = entry(database, document);
            assertThat(field(entry, "author")).contains(braced(document.issuer().english()));
            assertThat(field(entry, "title")).contains(braced(document.title().english()));
            assertThat(field(entry, "number")).isEqualTo(document.symbol());
            assertThat(field(entry, "date")).isEqualTo(document.date().map(PartialDate::toString));
            assertThat(field(entry, "language")).contains(document.language());
            assertThat(field(entry, "url")).isEqualTo(document.url().map(URI::toString));
            assertThat(field(entry, "urldate"))
                    .isEqualTo(
                            document.url().flatMap(it -> document.consulted()).map(LocalDate::toString));
        }
    }

    private static BibTeXEntry entry(BibTeXDatabase database, Document document) {
        return Objects.requireNonNull(
                database.getEntries().get(new Key(document.id().value())));
    }

    private static String braced(String text) {
        return "{" + text + "}";
    }

    private static Optional<String> field(BibTeXEntry entry, String key) {
        Value value = entry.getField(new Key(key));
        return Optional.ofNullable(value).map(it -> key.equals("url") ? it.toUserString() : typeset(it.toUserString()));
    }

    private static String typeset(String source) {
        String text = source.replaceAll("\\\\([$&#%_])", "$1");
        for (Map.Entry<String, String> it : TYPESET.entrySet()) {
            text = text.replace(it.getKey(), it.getValue());
        }
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "a } b {", "\\", "100 % & #1 of $2_3^4~5", "“say” \"so\"", "@misc{x,", "ü 日本語"})
    void specialCharactersAreTextToBibtex(String title) throws TokenMgrException, ParseException {
        Document document = Document.builder()
                .copyOf(FACTS.documents().get(0))
                .title(LocalizedText.of(title))
                .build();
        BibTeXDatabase database = parse(print(CitationFormat.BIBTEX, List.of(document), FACTS));

        assertThat(field(entry(database, document), "title")).contains(braced(title));
    }

    @Test
    void theWholeBibliographyFollowsTheSchemaOfCsl() {
        FactBase facts = CuratedFacts.load();
        String json = print(CitationFormat.CSL_JSON, facts.documents(), facts);

        assertThat(Schemas.of("csl-data.json").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(Schemas.of("csl-data.json").validate(json.replace("webpage", "page"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(JsonMapper.shared().readTree(json)).hasSize(facts.documents().size());
    }

    @Test
    void anItemHasWhatTheDocumentHas() {
        JsonNode items = JsonMapper.shared().readTree(print(CitationFormat.CSL_JSON, FACTS.documents(), FACTS));

        assertThat(item(items, "pact-treaty-1950"))
                .hasToString("{\"id\":\"pact-treaty-1950\",\"type\":\"treaty\",\"title\":\"Treaty of Northport\","
                        + "\"author\":[{\"literal\":\"Northern Pact\"}],\"number\":\"NP(50)1\","
                        + "\"issued\":{\"date-parts\":[[1950,1,15]]},\"language\":\"en\","
                        + "\"URL\":\"https://pact.example/treaty?lang=en&part=1\","
                        + "\"accessed\":{\"date-parts\":[[2023,11,5]]}}");
        assertThat(item(items, "bridge-framework-1994").get("issued").get("date-parts"))
                .hasToString("[[1994,1]]");
        assertThat(item(items, "gazette-1992").get("issued").get("date-parts")).hasToString("[[1992]]");
    }

    private static JsonNode item(JsonNode items, String id) {
        return items.values().stream()
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTypeIsOnlyWhatTheFactsTell() {
        assertThat(print(CitationFormat.BIBTEX, FACTS.documents(), FACTS))
                .contains(
                        "@legal{pact-treaty-1950,",
                        "@report{small-arms-document-2000,",
                        "@online{assembly-roll-page,",
                        "@misc{handbook,");
    }
}
