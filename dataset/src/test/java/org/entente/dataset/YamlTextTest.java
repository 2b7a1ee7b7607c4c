package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.Milestone;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class YamlTextTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ally",
                "1949-04-04",
                "attested 1998-05",
                "Türkiye",
                "par. 1",
                "https://example.org/a#b?c=d&e",
                "S-1(90)36",
                "3-4",
                "heading ‘Origins’",
                "it's",
                "C#",
                "a:b",
                "日本語",
                "😀",
                "Noël",
                "1e3 m"
            })
    void whatAnyReaderTakesForThisTextIsPlain(String text) {
        assertThat(YamlText.of(text, false)).isEqualTo(text);
        assertThat(YamlText.of(text, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "- a", "-5", "? a", ": a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "|", ">", "'a'",
                "@a", "`a`", "%a", "[a]", "{a}", ",", "null", "Null", "~", "true", "FALSE", "1", "1955", "2026.1",
                "1e3", "0x1f", "0o7", "+1", ".5", ".inf", ".NaN", "<<", "yes", "No", "NO", "on", "OFF", "y", "N", " a",
                "a ", "a\u00A0", "\u3000a", "---"
            })
    void whatSomeReaderTakesForSomethingElseIsQuoted(String text) {
        assertThat(YamlText.of(text, false)).isEqualTo('"' + text + '"');
    }

    @Test
    void commasAndBracketsNeedQuotesOnlyAmongOthers() {
        assertThat(YamlText.of("Women, Peace [and] {Security}", false)).isEqualTo("Women, Peace [and] {Security}");
        assertThat(YamlText.of("Women, Peace", true)).isEqualTo("\"Women, Peace\"");
    }

    @Test
    void whatCannotBeSeenIsEscapedAndNothingElse() {
        assertThat(YamlText.of("\"a\"\\b\n\t\r\0\u007F\u0085\u200B\u202E\u2028\uFEFF\uD83D \uDE00", false))
                .isEqualTo(
                        "\"\\\"a\\\"\\\\b\\n\\t\\u000D\\u0000\\u007F\\u0085\\u200B\\u202E\\u2028\\uFEFF\\uD83D \\uDE00\"");
        assertThat(YamlText.of("Helsinki\u202F; « é »: 😀", false)).isEqualTo("\"Helsinki\u202F; « é »: 😀\"");
    }

    /** Texts that break formats, and others of any characters, each from its own seed. */
    static Stream<String> hostileTexts() {
        Stream<String> known = Stream.of(
                "- a",
                "a: b",
                "a # b",
                "#",
                "yes",
                "null",
                "~",
                "1e3",
                "2004-03-29",
                "0x1f",
                "1955",
                "NO",
                "<<",
                "=1+1",
                "first\nsecond\n\n third\n",
                "a\r\nb",
                "trailing blanks   ",
                "\ttabs\t",
                " leading",
                "a\tb",
                "\u0000\u001F\u007F",
                "👩‍👩‍👧 🇺🇦",
                "\u2028\u2029\u0085",
                "\u202Etfel",
                "\uFEFFmark",
                "\uFFFF\uFFFE",
                "half \uD83D and \uDE00 whole",
                "\uD83D\uDE00",
                "\"",
                "\\",
                "\\\"",
                "'",
                "''",
                "\\u0041",
                "\\n",
                "---",
                "...",
                "%YAML 1.2",
                "--- a",
                "!!int 3",
                "&a",
                "*a",
                "|",
                ">-",
                "{a: b}",
                "[a, b]",
                "a,b",
                "a]",
                "? a",
                "?a",
                ":a",
                "a:",
                "::",
                "@",
                "`",
                "e\u0301",
                "\u00A0a\u00A0",
                "\u3000a",
                "x".repeat(20_000),
                "word ".repeat(1000) + ".");
        return Stream.concat(known, IntStream.range(0, 300).mapToObj(YamlTextTest::randomText));
    }

    private static String randomText(int seed) {
        Random random = new Random(seed);
        List<Integer> planes = List.of(0x30, 0x80, 0x800, 0x10000, 0x110000);
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            text.appendCodePoint(random.nextInt(planes.get(random.nextInt(planes.size()))));
        }
        return text.substring(text.length() > 2 ? random.nextInt(2) : 0);
    }

    @Test
    void anyTextComesBackAsItWasWhereverItStands() throws IOException {
        List<String> texts = hostileTexts().toList();
        int places = FACTS.documents().size();
        for (int first = 0; first < texts.size(); first += places) {
            assertComesBack(withTexts(texts.subList(first, Math.min(first + places, texts.size()))));
        }
    }

    @Test
    void aTextOfMegabytesComesBack() throws IOException {
        List<Document> documents = new ArrayList<>(FACTS.documents());
        documents.set(0, withText(documents.get(0), "x".repeat(2_000_000)));
        assertComesBack(FactBase.builder().copyOf(FACTS).documents(documents).build());
    }

    private void assertComesBack(FactBase facts) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "facts");
        FactWriter.write(facts, folder);
        ReadResult read = FactReader.read(folder);
        assertThat(read.errors()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void anyTextIsThatTextForAReaderOfTheCoreSchema(String text) {
        Load reader =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        assertThat(reader.loadFromString("key: " + YamlText.of(text, false) + "\n"))
                .isEqualTo(Map.of("key", text));
        String flow = YamlText.of(text, true);
        assertThat(reader.loadFromString("- {key: [" + flow + ", " + flow + "]}\n"))
                .isEqualTo(List.of(Map.of("key", List.of(text, text))));
        assertThat(YamlText.of(text, false).lines()).hasSize(1);
    }

    // In titles and pinpoints, as our own prose has rules of its own.
    private static FactBase withTexts(List<String> texts) {
        return FactBase.builder()
                .copyOf(FACTS)
                .documents(changed(FACTS.documents(), texts, YamlTextTest::withText))
                .milestones(changed(FACTS.milestones(), texts, YamlTextTest::withText))
                .build();
    }

    private static <T> List<T> changed(List<T> facts, List<String> texts, BiFunction<T, String, T> change) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> change.apply(facts.get(i), texts.get(i % texts.size())))
                .toList();
    }

    private static Document withText(Document document, String text) {
        return Document.builder()
                .copyOf(document)
                .title(new LocalizedText(text, new TreeMap<>(Map.of("fr", new Translation(text, true)))))
                .issuer(LocalizedText.of(text, Map.of("fr", text)))
                .symbol(text)
                .build();
    }

    private static Milestone withText(Milestone milestone, String text) {
        return Milestone.builder()
                .copyOf(milestone)
                .sources(milestone.sources().stream()
                        .map(it -> Citation.builder().copyOf(it).at(text).build())
                        .toList())
                .build();
    }
}
