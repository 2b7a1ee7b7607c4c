package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.AnyText;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Test
    void theWholeReadsBackAsAnEqualBaseAndWritesTheSameBytes() {
        String feed = Feeds.whole(FACTS);
        ReadResult read = Feeds.read(feed);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(FACTS);
        assertThat(Feeds.whole(read.orThrow())).isEqualTo(feed);
    }

    static Stream<ExportRequest> views() {
        return Stream.of(
                Feeds.VIEW,
                ExportRequest.about("pact").asOf(Feeds.DAY),
                ExportRequest.state("DD"),
                ExportRequest.everything().asOf(Feeds.DAY));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewReadsBackAsTheBaseOfItsDay(ExportRequest request) {
        ReadResult read = Feeds.read(Feeds.export(new JsonExporter(), FACTS, request));
        assertThat(read.errors()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(Selection.of(FACTS, request).view());
    }

    @Test
    void aFileIsReadFromItsPathAndLaidOverOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feed.json");
        new JsonExporter().export(FACTS, ExportRequest.everything(), file);
        assertThat(JsonFacts.read(file).orThrow()).isEqualTo(FACTS);

        Path own = Files.writeString(folder.resolve("own.json"), """
                {"schemaVersion": "1.0", "areas": [{"id": "weather", "name": "Weather", \
                "sources": [{"document": "handbook", "at": "p. 1"}]}]}
                """);
        FactBase both = JsonFacts.readOver(own, FACTS).orThrow();
        assertThat(both.areas()).hasSize(FACTS.areas().size() + 1);
        assertThat(both.edition()).isEqualTo(FACTS.edition());
    }

    @Test
    void aFileThatIsNotThereIsNoFindingButAnIoException(@TempDir Path folder) {
        assertThatThrownBy(() -> JsonFacts.read(folder.resolve("none.json")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("none.json: there is no such file");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsDoNoHarm() {
        String feed = "\uFEFF" + Feeds.whole(FACTS).replace("\n", "\r\n");
        assertThat(Feeds.read(feed).orThrow()).isEqualTo(FACTS);
    }

    /** Texts that break formats, and others of any characters, each from its own seed. */
    static Stream<String> hostileTexts() {
        Stream<String> known = Stream.of(
                "\"",
                "\\",
                "\\\"",
                "\\u0041",
                "</script>",
                "{\"en\": 1}",
                "[",
                "null",
                "true",
                "12",
                "=1+1",
                "~0/~1",
                "a\tb\nc\rd\u0000e\u001f\u007f",
                "\u2028\u2029\u202e\uFEFF\uFFFF",
                "e\u0301 is not é",
                "日本語 😀🇺🇦",
                " leading and trailing ",
                "half of a pair \ud83d and \ude00",
                "on: yes # no",
                "x".repeat(70_000));
        return Stream.concat(known, IntStream.range(0, 100).mapToObj(RoundTripTest::randomText));
    }

    private static String randomText(int seed) {
        Random random = new Random(seed);
        List<Integer> planes = List.of(0x20, 0x80, 0x800, 0x10000, 0x110000);
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            int point = random.nextInt(planes.get(random.nextInt(planes.size())));
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? '\\' : point);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void anyTextComesBackAsItWas(String text) {
        FactBase facts = AnyText.in(FACTS, text);
        String feed = Feeds.whole(facts);
        ReadResult read = Feeds.read(feed);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(facts);
        assertThat(Feeds.whole(read.orThrow())).isEqualTo(feed);
    }
}
