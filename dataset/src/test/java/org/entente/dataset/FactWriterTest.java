package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactWriterTest {
    @TempDir
    private Path folder;

    static Stream<FactBase> bases() {
        return Stream.of(SampleWorld.facts(), CuratedFacts.load());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void whatWasWrittenReadsBackEqualAndIsWrittenAlike(FactBase facts) throws IOException {
        Path once = folder.resolve("once");
        List<Path> files = FactWriter.write(facts, once);

        ReadResult read = FactReader.read(once);
        assertThat(read.errors()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(facts);
        FactWriter.write(read.orThrow(), folder.resolve("twice"));
        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(folder.resolve("twice").resolve(once.relativize(file)))
                        .hasSameBinaryContentAs(file));
    }

    @Test
    void filesAreNamedAsThoseOfTheShippedFacts() throws IOException {
        List<Path> files = FactWriter.write(SampleWorld.facts(), folder);

        assertThat(files)
                .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
                .containsExactly(
                        "dataset.yaml",
                        "organizations.yaml",
                        "states.yaml",
                        "memberships/assembly.yaml",
                        "memberships/bridge.yaml",
                        "memberships/neighbours.yaml",
                        "memberships/pact.yaml",
                        "memberships/round-table.yaml",
                        "memberships/union.yaml",
                        "milestones.yaml",
                        "areas.yaml",
                        "documents.yaml",
                        "claims.yaml",
                        "disagreements.yaml",
                        "text/fr.yaml");
        assertThat(files).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aFactHasALineForEachKeyAndARecordOfItsListsOne() {
        assertThat(file("memberships/neighbours.yaml")).isEqualTo("""
                memberships:
                  - id: neighbours-ll
                    organization: neighbours
                    member: LL
                    events:
                      - {kind: joined, date: attested 1998-05-01, sources: [{document: assembly-roll-page, at: row of the state}]}
                    suspensions:
                      - {from: 2011-03-01, until: 2011-11-01, of: representation, sources: [{document: eastmark-note-2022, at: par. 2}]}

                  - id: neighbours-mm
                    organization: neighbours
                    member: MM
                    role: associate-partner
                    events:
                      - {kind: joined, date: 2003-12-02, sources: [{document: assembly-roll-page, at: row of the state}]}
                """);
    }

    @Test
    void smallValuesStandOnOneLine() {
        assertThat(file("dataset.yaml")).isEqualTo("""
                edition:
                  title: The Valleys & the Pact
                  edition: "2024.1"
                  replaces: "2023.2"
                  date: 2024-02-01
                  position: 2024-01-31
                  licence: CC0-1.0
                  languages: [en, fr]
                """);
        assertThat(file("organizations.yaml")).contains("""
                    terms: {one: member, many: members}
                    counting: {starts: [joined], ends: [became-member, left]}
                    includesMembersOf: [pact]

                  - id: union
                """);
        assertThat(file("text/fr.yaml")).startsWith("""
                texts:
                  fr:
                    AA:
                      names.1.name: Aldanie
                """);
    }

    @Test
    void sectionsThatBelongTogetherShareAFile() {
        assertThat(file("states.yaml")).startsWith("states:\n  - code: AA\n").contains("\n\nsuccessions:\n  - id: ");
        assertThat(file("areas.yaml")).startsWith("areas:\n").contains("\n\ncooperations:\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai-ca-buddhist", "ar-SA-u-nu-arab"})
    void theBytesAreTheSameInEveryLocale(String locale) {
        Map<String, byte[]> here = FactWriter.files(SampleWorld.facts());
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            FactWriter.files(SampleWorld.facts())
                    .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(here.get(name)));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> FactWriter.write(SampleWorld.facts(), folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith("this folder is not empty");
        assertThatThrownBy(() -> FactWriter.write(SampleWorld.facts(), note))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith("this is a file, not a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.{yaml,tmp}");
        assertThat(note).hasContent("mine");
    }

    @Test
    void nothingIsLeftBesideTheFolder() throws IOException {
        FactWriter.write(SampleWorld.facts(), folder.resolve("a/b"));
        FactWriter.write(SampleWorld.facts(), Files.createDirectory(folder.resolve("empty")));

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all).noneMatch(path -> path.toString().endsWith(".tmp"));
        }
        assertThat(FactReader.read(folder.resolve("empty")).orThrow()).isEqualTo(SampleWorld.facts());
    }

    private static String file(String name) {
        return new String(FactWriter.files(SampleWorld.facts()).get(name), StandardCharsets.UTF_8);
    }
}
