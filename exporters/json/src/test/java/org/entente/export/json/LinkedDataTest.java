package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With its context a feed is RDF: an RDF store loads it and answers. */
class LinkedDataTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final String BASE = "https://facts.example/";
    private static final Model WHOLE = load(Feeds.whole(FACTS));

    private static Model load(String feed) {
        JsonLdOptions options = new JsonLdOptions();
        try {
            options.setExpandContext(JsonDocument.of(new StringReader(JsonSchemas.context())));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
        return RDFParser.fromString(feed, Lang.JSONLD11)
                .base(BASE)
                .set(LangJSONLD11.JSONLD_OPTIONS, options)
                .toModel();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1950-04-03",
                "1950-04-04",
                "1966-06-30",
                "1966-07-01",
                "1999-03-11",
                "1999-03-12",
                "2004-03-28",
                "2004-03-29",
                "2009-04-02",
                "2009-04-03",
                "2024-01-31"
            })
    void theAlliesOfADayAreThoseOfTheLibrary(String day) throws IOException {
        Set<String> expected = FACTS.asOf(LocalDate.parse(day)).members("pact").stream()
                .map(standing -> BASE + standing.member().value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(membersOnADay("pact", day)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void thereAreAlliesAtAll() throws IOException {
        assertThat(membersOnADay("pact", "1999-03-12"))
                .containsExactlyInAnyOrder(BASE + "AA", BASE + "BB", BASE + "DD");
    }

    private static List<String> membersOnADay(String body, String day) throws IOException {
        ParameterizedSparqlString query = new ParameterizedSparqlString(resource("members-on-a-day.rq"));
        query.setIri("body", BASE + body);
        query.setLiteral("day", day);
        return column(WHOLE, query.toString(), "member");
    }

    @Test
    void factsAreNamedInTheWordsOfTheStandards() {
        assertThat(ask("?x org:subOrganizationOf <pact>", "x")).contains(BASE + "bridge");
        assertThat(ask("<pact-dd> org:member ?x", "x")).containsExactly(BASE + "DD");
        assertThat(ask("?x skos:broader ?y", "x")).isNotEmpty().allMatch(it -> it.startsWith(BASE));
        assertThat(ask("<pact-treaty-1950> dcterms:title ?x", "x")).isNotEmpty();
        assertThat(ask("<pact-summit-1999> schema:startDate ?x", "x")).isNotEmpty();
        assertThat(ask("?y org:resultingOrganization ?x", "x")).isNotEmpty();
        assertThat(ask("?y dcterms:license ?x", "x")).containsExactly("https://spdx.org/licenses/CC0-1.0");
    }

    @Test
    void whatIsSaidIsDerivedFromWhoSaysIt() {
        assertThat(ask("<pact-dd> ent:events/prov:qualifiedDerivation/prov:entity ?x", "x"))
                .contains(BASE + "gazette-1992");
        assertThat(ask("?s prov:entity ?x", "x"))
                .isNotEmpty()
                .allMatch(it -> FACTS.findFact(it.substring(BASE.length())).isPresent());
    }

    @Test
    void aViewSaysItsDay() {
        Model view = load(Feeds.export(new JsonExporter(), FACTS, Feeds.VIEW));
        assertThat(column(view, prefixed("?x schema:temporalCoverage ?day", "day"), "day"))
                .containsExactly("1999-03-12");
    }

    @Test
    void everyFactIsThere() {
        assertThat(FACTS.allFacts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(WHOLE.containsResource(
                                WHOLE.createResource(BASE + fact.factId().value())))
                        .as(fact.factId().value())
                        .isTrue());
    }

    private static List<String> ask(String pattern, String variable) {
        return column(WHOLE, prefixed(pattern, variable), variable);
    }

    private static String prefixed(String pattern, String variable) {
        return """
                BASE <https://facts.example/>
                PREFIX ent: <urn:entente:vocab:>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX schema: <https://schema.org/>
                SELECT DISTINCT ?%s WHERE { %s }
                """.formatted(variable, pattern);
    }

    private static List<String> column(Model model, String query, String variable) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
            ResultSet rows = execution.execSelect();
            List<String> values = new ArrayList<>();
            rows.forEachRemaining(row -> {
                RDFNode node = row.get(variable);
                values.add(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
            });
            return values;
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LinkedDataTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
