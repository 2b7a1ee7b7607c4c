package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.MembershipId;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads small folders made for the purpose; each is right but for what the test adds to it. */
class FactReaderTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeARightFolder() throws IOException {
        write("dataset.yaml", """
                edition:
                  title: Sample facts
                  edition: "1"
                  date: 2024-02-01
                  position: 2024-01-31
                  licence: CC0-1.0
                  languages: [en, fr]
                documents:
                  - {id: handbook, title: Handbook, issuer: Nobody, language: en, rank: secondary}
                """);
        write("organizations.yaml", """
                organizations:
                  - id: pact
                    kinds: [{kind: alliance}]
                    names: [{name: Northern Pact, acronym: NP, sources: [{document: handbook, at: p. 1}]}]
                    founded: {date: 1950-04-04, sources: [{document: handbook, at: p. 1}]}
                    terms: {one: Ally, many: Allies}
                    counting: {starts: [joined], ends: [left]}
                """);
        write("states.yaml", """
                states:
                  - {code: AA, names: [{name: Áldania, sources: [{document: handbook, at: p. 2}]}]}
                  - {code: BB, names: [{name: Borealia, sources: [{document: handbook, at: p. 2}]}]}
                """);
        write("memberships/pact.yaml", """
                memberships:
                  - id: pact-aa
                    organization: pact
                    member: AA
                    events: [{kind: joined, date: 1950-04-04, sources: [{document: handbook, at: p. 3}]}]
                """);
    }

    @Test
    void aRightFolderHasNoFindings() throws IOException {
        ReadResult result = FactReader.read(folder);
        assertThat(result.findings()).isEmpty();
        FactBase facts = result.orThrow();
        assertThat(facts.asOf(LocalDate.of(1950, 4, 4)).members("pact")).hasSize(1);
        assertThat(facts.state("AA").lastName().name()).hasToString("Áldania");
    }

    @Test
    void everyMistakeIsToldOfAtItsPlaceAndNothingElse() throws IOException {
        write("areas.yaml", """
                areas:
                  - {id: drill, name: Drill, definiton: Marching, sources: [{document: handbook, at: p. 4}]}
                  - {id: arms, name: Arms}
                  - {id: border, name: Border, sources: handbook}
                  - {id: arms, name: Arms again, sources: [{document: handbook, at: p. 4}]}
                  - {id: rescue, name: Rescue, broader: arm, sources: [{document: handbok, at: p. 4}]}
                """);
        write("milestones.yaml", """
                milestones:
                  - id: first-summit
                    date: 1990-02-30
                    kind: sumit
                    title: The Allies meet
                    summary: They met.
                    organizations: [pact]
                    weight: 3
                    weight: 4
                    sources: [{document: handbook, at: p. 5}]
                  - id: second-summit
                    date: 1991
                    kind: summit
                    title: The Allies meet again
                    summary: ""
                    weight: three
                    sources: [{document: handbook, at: p. 5}]
                """);
        write("memberships/second.yaml", """
                # A state that joined twice at once, and one that left on the day it joined.
                memberships:
                  - id: pact-aa-2
                    organization: pact
                    member: AA
                    events: [{kind: joined, date: 1960, sources: [{document: handbook, at: p. 3}]}]
                  - id: pact-bb
                    organization: pact
                    member: BB
                    events:
                      - {kind: joined, date: 1960-05-05, sources: [{document: handbook, at: p. 3}]}
                      - {kind: left, date: 1960-05-05, sources: [{document: handbook, at: p. 3}]}
                """);
        write("text/fr.yaml", """
                texts:
                  fr:
                    pact:
                      names.1.name: Pacte du Nord
                      names.2.name: Pacte
                    pakt: {terms.one: allié}
                """);
        write("treaties.yaml", "treaty: []\n");
        write("documents.yaml", "documents:\n  - {id: gazette, title: Gazette, issuer: Nobody, language: en}\n");

        assertFindings(
                FactReader.read(folder),
                "treaties.yaml:1:1: error: there is no such section: 'treaty'; there are organizations, states, successions,"
                        + " memberships, milestones, areas, cooperations, documents, claims, disagreements, edition, texts"
                        + " (unknown-key)",
                "text/fr.yaml:5:7: error: 'pact' has no text in this field: 'names.2.name'; did you mean 'names.1.name'?"
                        + " (unknown-text)",
                "milestones.yaml:3:11: error: '1990-02-30' is not a date: write 1990-07-06, or 1990-07 or 1990 where the"
                        + " source says no more (bad-value)",
                "milestones.yaml:4:11: error: 'sumit' is not known; did you mean 'summit'? (bad-value)",
                "milestones.yaml:9:5: error: this key stands twice: 'weight'; keep one of them (duplicate-key)",
                "milestones.yaml:15:14: error: there is no text here; write it, or leave the key out (empty-text)",
                "milestones.yaml:16:13: error: a whole number was expected here: 'three'; write such as 3 (bad-value)",
                "areas.yaml:2:30: error: an area has no such key: 'definiton'; did you mean 'definition'? (unknown-key)",
                "areas.yaml:4:41: error: a list was expected here; a list, each entry a citation (wrong-type)",
                "areas.yaml:5:5: error: another fact has this id: 'arms'; the first stands at " + folder
                        + "/areas.yaml:3:5 (duplicate-id)",
                "documents.yaml:2:5: error: a document lacks 'rank'; add it: one of primary, secondary (missing-key)",
                "text/fr.yaml:6:12: error: there is no fact of this id to translate: 'pakt'; did you mean 'pact'?"
                        + " (unknown-text)",
                "areas.yaml:6:67: error: there is no document: 'handbok'; did you mean 'handbook'? (dangling-id)",
                "areas.yaml:6:41: error: there is no area: 'arm'; did you mean 'arms'? (dangling-id)",
                "memberships/second.yaml:12:28: error: it ends before it begins: '1960-05-05'; it begins on 1960-05-05"
                        + " (end-before-start)",
                "areas.yaml:3:22: error: nobody is cited for this: 'Arms'; add 'sources' with the document and the place in it"
                        + " (missing-citation)",
                "memberships/second.yaml:3:5: error: AA belongs to pact in two memberships at the same time: '1960 to open';"
                        + " 'pact-aa' runs from 1950-04-04 to open (overlapping-memberships)");
    }

    @Test
    void factsWithAnErrorAreNoFacts() throws IOException {
        write("areas.yaml", "areas: [{id: drill, name: Drill}]\n");
        assertThat(FactReader.read(folder).facts()).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsToldOf() throws IOException {
        Files.write(
                folder.resolve("areas.yaml"), "areas: [{id: a, name: Áreas}]".getBytes(StandardCharsets.ISO_8859_1));
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:1:1: error: this file is not encoded in UTF-8; save it as UTF-8 (not-utf-8)");
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() throws IOException {
        write("areas.yaml", "\uFEFFareas:\n  - {id: drill, name: Drill}\n");
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:2:23: error: nobody is cited for this: 'Drill'; add 'sources' with the document and the place in"
                        + " it (missing-citation)");
    }

    @Test
    void columnsAreCountedInCharactersNotInBytes() throws IOException {
        write("areas.yaml", "areas:\n  - {name: 'Ýþü 🕊 Я', id: drill, brooder: x}\n");
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:2:34: error: an area has no such key: 'brooder'; did you mean 'broader'? (unknown-key)");
    }

    @Test
    void whatIsNotYamlIsToldOfAtItsPlace() throws IOException {
        write("areas.yaml", "areas:\n  - {id: drill, name: Drill\n  - {id: arms}\n");
        write("claims.yaml", "claims: [\"open\n");
        write("tabs.yaml", "areas:\n\t- {id: drill}\n");
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:3:5: error: this is not YAML: expected ',' or '}', but got { (not-yaml)",
                "claims.yaml:2:1: error: this is not YAML: found unexpected end of stream (not-yaml)",
                "tabs.yaml:2:1: error: this is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
                        + " \\t(TAB) for indentation) (not-yaml)");
    }

    @Test
    void anAliasIsToldOfWhereItStands() throws IOException {
        write("areas.yaml", """
                areas:
                  - id: drill
                    name: Drill
                    sources: &said [{document: handbook, at: p. 4}]
                  - id: arms
                    name: Arms
                    sources: *said
                """);
        assertThat(FactReader.read(folder).findings())
                .extracting(it -> it.toString().replace(folder + "/", ""))
                .contains(
                        "areas.yaml:7:14: error: facts are written without anchors and aliases; write it out where it belongs"
                                + " (alias)");
    }

    @Test
    void anAliasOfItselfEndsToo() throws IOException {
        write("areas.yaml", "areas: &all [*all]\n");
        ReadResult result = FactReader.read(folder);
        assertThat(result.findings()).extracting(Finding::rule).contains("alias");
    }

    @Test
    void twoDocumentsInOneFileAreToldOf() throws IOException {
        write("areas.yaml", "areas: []\n---\nareas: []\n");
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:2:1: error: a second document begins here; write one a file (not-yaml)");
    }

    @Test
    void aKeyThatIsNoWordIsToldOf() throws IOException {
        write("areas.yaml", "? [areas]\n: []\n");
        assertFindings(FactReader.read(folder), "areas.yaml:1:3: error: a key is one word (wrong-type)");
    }

    @Test
    void whatIsNestedBeyondReasonIsToldOf() throws IOException {
        write("areas.yaml", "areas: " + "[".repeat(100_000));
        write("claims.yaml", "{a: ".repeat(100_000));
        assertFindings(
                FactReader.read(folder),
                "areas.yaml:1:108: error: this is not YAML: too much is nested here (not-yaml)",
                "claims.yaml:1:402: error: this is not YAML: too much is nested here (not-yaml)");
    }

    @Test
    void anEmptyFileHoldsNothing() throws IOException {
        write("areas.yaml", "");
        write("claims.yaml", "# Nothing yet.\n");
        assertThat(FactReader.read(folder).findings()).isEmpty();
    }

    @Test
    void onlyYamlFilesAreRead() throws IOException {
        write("README.md", "areas: {");
        write("old.yaml.bak", "areas: {");
        Files.createDirectory(folder.resolve("folder.yaml"));
        assertThat(FactReader.read(folder).findings()).isEmpty();
    }

    @Test
    void valuesAreTheTextThatWasWritten() throws IOException {
        write("more.yaml", """
                states:
                  - {code: NO, names: [{name: no, sources: [{document: handbook, at: 0x10}]}]}
                memberships:
                  - {id: pact-no, organization: pact, member: NO, events: [{kind: joined, date: 1950, sources: [{document: handbook, at: 007}]}]}
                """);
        FactBase facts = FactReader.read(folder).orThrow();
        assertThat(facts.state("NO").lastName().name()).hasToString("no");
        assertThat(facts.citations("NO")).extracting(it -> it.at().orElse("")).containsExactly("0x10");
        assertThat(facts.citations("pact-no"))
                .extracting(it -> it.at().orElse(""))
                .containsExactly("007");
    }

    @Test
    void translationsStandInFilesOfTheirOwn() throws IOException {
        write("text/fr.yaml", "texts: {fr: {pact: {names.1.name: {text: Pacte du Nord, official: true}}}}\n");
        FactBase facts = FactReader.read(folder).orThrow();
        assertThat(facts.organization("pact").lastName().name().text(Locale.FRENCH))
                .isEqualTo("Pacte du Nord");
    }

    @Test
    void anEmptyFolderIsToldOf() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertFindings(
                FactReader.read(empty),
                "empty:1:1: error: there is no file ending in .yaml in this folder (no-facts)",
                "facts: error: nothing says which edition of the facts this is; add 'edition' with title, edition, date,"
                        + " position, licence and languages (missing-key)");
        assertFindings(
                FactReader.readOver(empty, SampleWorld.facts()),
                "empty:1:1: error: there is no file ending in .yaml in this folder (no-facts)");
    }

    @Test
    void aMissingPathIsNoFinding() {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FactReader.read(nowhere))
                .withMessage(nowhere + ": there is no such file or folder");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FactReader.readOver(nowhere, SampleWorld.facts()));
    }

    @Test
    void aSingleFileIsReadWhateverItsName() throws IOException {
        Path file = write("one.txt", "areas: [{id: drill, name: Drill, sources: [{document: handbook, at: p. 1}]}]\n");
        FactBase both = FactReader.readOver(file, SampleWorld.facts()).orThrow();
        assertThat(both.areas()).hasSize(5);
    }

    @Test
    void factsAreLaidOverOthers() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        write("mine/changes.yaml", """
                memberships:
                  - id: union-bb
                    organization: union
                    member: BB
                    events:
                      - {kind: in-force, date: 1973-01-01, sources: [{document: handbook, at: p. 1}]}
                  - id: union-mm
                    organization: union
                    member: MM
                    events:
                      - {kind: in-force, date: 2021, sources: [{document: handbook, at: p. 1}]}
                """);
        FactBase below = SampleWorld.facts();
        FactBase both = FactReader.readOver(mine, below).orThrow();
        assertThat(both.edition()).isEqualTo(below.edition());
        assertThat(both.memberships()).hasSize(below.memberships().size() + 1);
        assertThat(both.findMembership(new MembershipId("union-bb")).map(both::period))
                .hasValueSatisfying(period -> assertThat(period.end()).isEqualTo(Bound.open()));
        assertThat(below.asOf(LocalDate.of(2024, 1, 1)).members("union")).hasSize(2);
        assertThat(both.asOf(LocalDate.of(2024, 1, 1)).members("union")).hasSize(4);
    }

    @Test
    void whatIsLaidOverIsHeldToTheRulesAtItsPlace() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        write(
                "mine/changes.yaml",
                "areas:\n  - {id: union, name: Unions, sources: [{document: handbook, at: p. 1}]}\n");
        assertFindings(
                FactReader.readOver(mine, SampleWorld.facts()),
                "mine/changes.yaml:2:5: error: a fact of another kind has this id in the facts below: 'union'; take another id"
                        + " (duplicate-id)");
        write("mine/changes.yaml", "areas:\n  - {id: drill, name: Drill, broader: trainin}\n");
        assertFindings(
                FactReader.readOver(mine, SampleWorld.facts()),
                "mine/changes.yaml:2:39: error: there is no area: 'trainin'; did you mean 'training'? (dangling-id)",
                "mine/changes.yaml:2:23: error: nobody is cited for this: 'Drill'; add 'sources' with the document and the"
                        + " place in it (missing-citation)");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    /** The findings, with the path of the folder taken off where a line begins with it. */
    private void assertFindings(ReadResult result, String... expected) {
        String prefix = folder + "/";
        Stream<String> lines = result.findings().stream().map(Finding::toString);
        assertThat(lines.map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : line))
                .containsExactly(expected);
    }
}
