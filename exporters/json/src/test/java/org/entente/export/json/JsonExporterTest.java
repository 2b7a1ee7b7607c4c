package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.CheckedClaim;
import org.entente.model.FactBase;
import org.entente.model.UnknownFactException;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExporterTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void theKeysStandInTheOrderOfTheContract() {
        assertThat(Feeds.whole(FACTS).lines().filter(line -> line.startsWith("  \"")))
                .extracting(line -> line.substring(3, line.indexOf('"', 3)))
                .containsExactly(
                        "schemaVersion",
                        "edition",
                        "asOf",
                        "scope",
                        "organizations",
                        "states",
                        "successions",
                        "memberships",
                        "milestones",
                        "areas",
                        "cooperations",
                        "documents",
                        "claims",
                        "disagreements",
                        "texts");
    }

    @Test
    void theWholeIsOfNoDayAndHasNoVerdicts() {
        assertThat(Feeds.whole(FACTS))
                .startsWith("""
                        {
                          "schemaVersion": "1.0",
                          "edition": {
                            "title": "The Valleys & the Pact",
                            "edition": "2024.1",
                            "replaces": "2023.2",
                            "date": "2024-02-01",
                            "position": "2024-01-31",
                            "licence": "CC0-1.0",
                            "languages": [
                              "en",
                              "fr"
                            ]
                          },
                          "asOf": null,
                          "scope": {
                            "kind": "everything"
                          },
                          "organizations": [
                            {
                        """)
                .doesNotContain("\"verdict\"")
                .endsWith("\n}\n");
    }

    @Test
    void aViewSaysItsDayItsScopeAndTheVerdictsOfTheDay() {
        String view = Feeds.export(JsonExporter.compact(), FACTS, Feeds.VIEW);
        List<CheckedClaim> claims = Selection.of(FACTS, Feeds.VIEW).asOf().claims();
        assertThat(view)
                .contains("\"asOf\":\"1999-03-12\","
                        + "\"scope\":{\"kind\":\"between\",\"organizations\":[\"assembly\",\"pact\"]}");
        assertThat(claims).isNotEmpty();
        assertThat(view.split("\"verdict\"", -1)).hasSize(claims.size() + 1);
    }

    @Test
    void aVerdictIsTheLastKeyOfItsClaim() {
        ExportRequest request = ExportRequest.about("pact").asOf(Feeds.DAY);
        assertThat(Feeds.export(JsonExporter.compact(), FACTS, request))
                .contains("\"organization\":\"pact\",\"date\":\"1999-03-12\"}},\"verdict\":{"
                        + "\"outcome\":\"holds\",\"since\":\"1999-03-12\",\"why\":\"it belonged on that day\","
                        + "\"sentence\":\"Dolmia was an Ally on 12 March 1999.\"}}");
    }

    @Test
    void everyScopeIsNamed() {
        String area = FACTS.areas().get(0).id().value();
        assertThat(scopeOf(ExportRequest.about("pact"))).isEqualTo("{\"kind\":\"about\",\"organization\":\"pact\"}");
        assertThat(scopeOf(ExportRequest.area(area))).isEqualTo("{\"kind\":\"area\",\"area\":\"" + area + "\"}");
        assertThat(scopeOf(ExportRequest.state("DD"))).isEqualTo("{\"kind\":\"state\",\"state\":\"DD\"}");
        assertThat(scopeOf(ExportRequest.everything().asOf(Feeds.DAY))).isEqualTo("{\"kind\":\"everything\"}");
    }

    private static String scopeOf(ExportRequest request) {
        String feed = Feeds.export(JsonExporter.compact(), FACTS, request);
        int start = feed.indexOf("\"scope\":") + 8;
        return feed.substring(start, feed.indexOf("},\"organizations\"", start) + 1);
    }

    @Test
    void arraysOfFactsAreSortedByIdAndWeightsAreNumbers() {
        String feed = Feeds.export(JsonExporter.compact(), FACTS, ExportRequest.everything());
        assertThat(FACTS.milestones().stream().map(it -> feed.indexOf("{\"id\":\"" + it.id() + "\"")))
                .isSorted()
                .doesNotContain(-1);
        assertThat(feed).contains("\"weight\":5").doesNotContain("\"weight\":\"");
    }

    @Test
    void translationsStandTogetherAndNothingIsEscapedThatNeedNotBe() {
        assertThat(Feeds.whole(FACTS))
                .contains("\"title\": \"Les Vallées et le Pacte\"")
                .doesNotContain("\\u")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA", "th-TH-u-nu-thai", "tr-TR"})
    void theBytesAreTheSameInEveryLocaleAndTimeZone(String tag) {
        String whole = Feeds.whole(FACTS);
        String view = Feeds.export(new JsonExporter(), FACTS, Feeds.VIEW);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Feeds.whole(FACTS)).isEqualTo(whole);
            assertThat(Feeds.export(new JsonExporter(), FACTS, Feeds.VIEW)).isEqualTo(view);
            assertThat(Feeds.read(whole).orThrow()).isEqualTo(FACTS);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theLanguageOfTheRequestChangesNothing() {
        assertThat(Feeds.export(new JsonExporter(), FACTS, Feeds.VIEW.in(Locale.FRENCH)))
                .isEqualTo(Feeds.export(new JsonExporter(), FACTS, Feeds.VIEW));
    }

    static Stream<ExportRequest> requests() {
        return Stream.of(
                ExportRequest.everything(),
                ExportRequest.everything().asOf(LocalDate.of(1991, 12, 31)),
                Feeds.VIEW,
                ExportRequest.about("assembly"),
                ExportRequest.state("DD").asOf(LocalDate.of(1950, 6, 1)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void compactSaysTheSameOnOneLine(ExportRequest request) {
        String pretty = Feeds.export(new JsonExporter(), FACTS, request);
        String compact = Feeds.export(JsonExporter.compact(), FACTS, request);
        assertThat(compact).hasSizeLessThan(pretty.length()).hasLineCount(1);
        assertThat(Feeds.read(compact).orThrow()).isEqualTo(Feeds.read(pretty).orThrow());
    }

    @Test
    void anUnknownBodyIsRefusedBeforeAnythingIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("feed.json");
        assertThatThrownBy(() -> new JsonExporter().export(FACTS, ExportRequest.about("packt"), file))
                .isInstanceOf(UnknownFactException.class)
                .hasMessageContaining("packt");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void whatCannotBeWrittenIsAnIoException() {
        IOException full = new IOException("no space left on device");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new JsonExporter().export(FACTS, ExportRequest.everything(), broken))
                .isSameAs(full);
    }
}
