package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFactsFindingsTest {
    private static final String FEED = Feeds.whole(SampleWorld.facts());
    private static final String EDITION = """
            {"schemaVersion": "1.0", "edition": {"title": "Tést 😀", "edition": "1", "date": "2024-01-01", \
            "position": "2024-01-01", "licence": "CC0-1.0"},
            """;

    /** What is found in a feed of this edition, whose other keys begin on the second line. */
    private static List<String> findings(String rest) {
        ReadResult read = Feeds.read(EDITION + rest);
        assertThat(read.facts()).as("facts in spite of findings").isEmpty();
        return read.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void everythingIsToldInOneGoWithPointerLineAndColumn() {
        assertThat(findings("""
                                "milestone": [],
                                "areas": [{"id": "a", "name": "é", "nam": "B"},
                                  {"id": "A", "name": "C"}],
                                "states": {}}
                                """))
                .containsExactly(
                        "feed.json:2:1 (/milestone): error: there is no such section: 'milestone';"
                                + " did you mean 'milestones'? (unknown-key)",
                        "feed.json:5:11 (/states): error: a list was expected here;"
                                + " the states, one entry each (wrong-type)",
                        "feed.json:3:36 (/areas/0/nam): error: an area has no such key: 'nam';"
                                + " did you mean 'name'? (unknown-key)",
                        "feed.json:4:10 (/areas/1/id): error: 'A' is not an id:"
                                + " lower-case ASCII words joined by hyphens, such as 'small-arms' (bad-value)");
    }

    @Test
    void aKeyThatStandsTwiceIsToldOfOnceWhereverItStands() {
        assertThat(findings("""
                                "areas": [{"id": "a", "id": "b"}],
                                "texts": {"fr": {}, "fr": {}},
                                "areas": []}
                                """))
                .startsWith(
                        "feed.json:2:23 (/areas/0/id): error: this key stands twice: 'id'; keep one of them;"
                                + " the first stands at feed.json:2:12 (/areas/0/id) (duplicate-key)",
                        "feed.json:3:21 (/texts/fr): error: this key stands twice: 'fr'; keep one of them;"
                                + " the first stands at feed.json:3:11 (/texts/fr) (duplicate-key)",
                        "feed.json:4:1 (/areas): error: this key stands twice: 'areas'; keep one of them;"
                                + " the first stands at feed.json:2:1 (/areas) (duplicate-key)")
                .filteredOn(finding -> finding.contains("duplicate-key"))
                .hasSize(3);
    }

    @Test
    void aRuleThatIsBrokenIsToldAtItsPlace() {
        assertThat(findings("\"areas\": [{\"id\": \"a\", \"name\": \"A\", \"broader\": \"b\"}]}"))
                .filteredOn(finding -> finding.contains("dangling-id"))
                .singleElement()
                .asString()
                .startsWith(
                        "feed.json:2:47 (/areas/0/broader): error: there is no area: 'b'; add it, or name one that is there");
    }

    @Test
    void aPointerIsEscaped() {
        assertThat(findings("\"areas\": [{\"id\": \"a\", \"name\": \"A\", \"x/y~\": 1}]}"))
                .singleElement()
                .asString()
                .startsWith("feed.json:2:36 (/areas/0/x~1y~0): error: an area has no such key: 'x/y~'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"asOf\": \"1999-02-30\"} | 2:9 (/asOf): error: this is not a day: '1999-02-30'; write \"1990-07-06\", or null",
                "\"scope\": \"all\"} | 2:10 (/scope): error: the scope is an object; such as {\"kind\": \"everything\"}",
                "\"claims\": [{\"verdict\": 1}]} | 2:24 (/claims/0/verdict): error: a verdict is an object; as views have it",
                "\"areas\": []} x | 2:13: error: there is more after the end of the feed; leave it out",
                "\"areas\": []} {} | 2:13: error: there is more after the end of the feed; leave it out",
                "\"areas\": [{\"id\":| 2:17 (/areas/0): error: the text breaks off before the feed is complete",
                "\"areas\": [},] | 2:11 (/areas): error: this is not JSON: Unexpected close marker '}': expected ']' (not-json)",
                "\"areas\": [NaN]} | 2:14 (/areas): error: this is not JSON: Non-standard token 'NaN' (not-json)",
                "\"areas\": [nul]} | 2:11 (/areas): error: this is not JSON: Unrecognized token 'nul' (not-json)",
                "\"areas\": [1,]} | 2:13 (/areas): error: this is not JSON: Unexpected character (']' (code 93))",
                "\"areas\": [/**/]} | 2:11 (/areas): error: this is not JSON: Unexpected character ('/' (code 47)) (not-json)"
            })
    void whatIsWrongWithTheFeedItselfIsToldOf(String rest, String finding) {
        assertThat(findings(rest)).first().asString().startsWith("feed.json:" + finding);
    }

    @Test
    void aValueOfTheWrongTypeIsNotTakenForItsText() {
        assertThat(findings("""
                                "milestones": [{"id": 5, "date": 1990, "kind": true, "title": null,
                                  "summary": {"en": 1}, "weight": "5"},
                                  {"id": "a", "date": "1990", "kind": "event", "title": {"en": "A", "fr": {"text": "B", "official": "yes"}},
                                  "summary": "B", "weight": 1e0}],
                                "texts": {"fr": {"a": {"title": "C", "summary": {"text": "D", "offical": true}}}},
                                "asOf": 1990}
                                """))
                .containsExactly(
                        "feed.json:7:9 (/asOf): error: this is not a day: '1990';"
                                + " write \"1990-07-06\", or null for the whole (bad-value)",
                        "feed.json:2:23 (/milestones/0/id): error: a text was expected here: '5';"
                                + " the id of a milestone, in quotation marks (wrong-type)",
                        "feed.json:2:34 (/milestones/0/date): error: a text was expected here: '1990';"
                                + " a date: 1990-07-06, 1990-07 or 1990, in quotation marks (wrong-type)",
                        "feed.json:2:48 (/milestones/0/kind): error: a text was expected here: 'true'; one of founding,"
                                + " treaty, summit, document, decision, enlargement, mission, operation, address,"
                                + " arrangement, suspension, event, in quotation marks (wrong-type)",
                        "feed.json:2:63 (/milestones/0/title): error: a text was expected here: 'null';"
                                + " a text; where there is none, leave the key out (wrong-type)",
                        "feed.json:3:21 (/milestones/0/summary/en): error: a text was expected here: '1';"
                                + " a text, in quotation marks (wrong-type)",
                        "feed.json:3:35 (/milestones/0/weight): error: a whole number was expected here: '5';"
                                + " write such as 3, without quotation marks (bad-value)",
                        "feed.json:6:24 (/texts/fr/a/title): error: there are two texts in this language: 'fr';"
                                + " keep one of them (duplicate-key)",
                        "feed.json:6:63 (/texts/fr/a/summary/offical): error: a translation has no such key: 'offical';"
                                + " did you mean 'official'? (unknown-key)",
                        "feed.json:5:29 (/milestones/1/weight): error: a whole number was expected here: '1e0';"
                                + " write such as 3 (bad-value)");
    }

    @Test
    void whereverAFeedBreaksOffItIsToldOf() {
        for (int length = 1; length < FEED.length() - 1; length += 97) {
            ReadResult read = Feeds.read(FEED.substring(0, length));
            assertThat(read.facts()).isEmpty();
            assertThat(read.findings())
                    .singleElement()
                    .extracting(Finding::rule)
                    .isEqualTo("not-json");
        }
    }

    @Test
    void nestingWithoutEndAndNumbersWithoutEndAreRefused() {
        assertThat(findings("\"areas\": " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith("error: this is more than a feed can need: Document nesting depth (501)"
                        + " exceeds the maximum allowed (500) (not-json)");
        assertThat(findings("\"areas\": [{\"id\": " + "1".repeat(5000) + "}]}"))
                .singleElement()
                .asString()
                .endsWith("error: this is more than a feed can need: Number value length (5000)"
                        + " exceeds the maximum allowed (1000) (not-json)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void anEmptyFileIsToldOf(String text) {
        assertThat(Feeds.read(text).findings())
                .singleElement()
                .hasToString("feed.json:1:1: error: there is nothing in this file; a feed was expected (not-json)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1"})
    void whatIsNoObjectIsNoFeed(String text) {
        assertThat(Feeds.read(text).findings()).singleElement().asString().contains("a feed is an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "1.1", "2.0", ""})
    void aSchemaThatIsNotKnownIsNotGuessedAt(String version) {
        String other = FEED.replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"" + version + "\"");
        assertThat(Feeds.read(other).findings())
                .singleElement()
                .asString()
                .startsWith("feed.json:2:20 (/schemaVersion): error: this version of the feed's schema is not known");
    }

    @Test
    void anotherEncodingIsToldOfWhereItShows() {
        assertThat(Feeds.read("{\n \"é\": 1}".getBytes(StandardCharsets.ISO_8859_1))
                        .findings())
                .singleElement()
                .hasToString("feed.json:2:3: error: this is not encoded in UTF-8 from here on;"
                        + " save it as UTF-8 (not-utf-8)");
        assertThat(Feeds.read(FEED.getBytes(StandardCharsets.UTF_16)).findings())
                .extracting(Finding::rule)
                .containsExactly("not-utf-8");
    }

    @Test
    void whatReadersAddForTheirToolsIsAccepted() {
        String feed = "{\"$schema\": \"feed.schema.json\", \"@context\": \"feed.jsonld\"," + FEED.substring(1);
        assertThat(Feeds.read(feed).findings()).isEmpty();
    }
}
