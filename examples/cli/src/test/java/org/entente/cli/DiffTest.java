package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.excel.ExcelExporter;
import org.entente.export.json.JsonExporter;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
    }

    @Test
    void aBaseDoesNotDifferFromItselfInWhateverFormItIs() throws IOException {
        Path workbook = write(SampleWorld.facts(), new ExcelExporter(), "a.xlsx");

        Run run = Run.of("diff", sample.file().toString(), workbook.toString());

        assertThat(run.out()).isEqualTo("Changes from " + sample.file() + " to " + workbook + ": no difference\n");
        assertThat(run.code()).isZero();
        assertThat(diff(workbook, "json").out()).isEqualTo("[]\n");
        assertThat(diff(workbook, "markdown").out()).endsWith("\n\nNo difference.\n");
    }

    @Test
    void whatDiffersIsToldOfInTextMarkdownAndJson() throws IOException {
        Path later = write(changed(), new JsonExporter(), "later.json");

        assertThat(diff(later, "text").out())
                .isEqualTo(
                        "Changes from " + sample.file() + " to " + later + ": 2 changes\n" + Golden.text("diff.txt"));
        assertThat(diff(later, "markdown").out()).startsWith("# Changes from ").endsWith(Golden.text("diff.md"));
        assertThat(diff(later, "json").out()).isEqualTo(Golden.text("diff.json"));
        assertThat(diff(later, "text").code()).isZero();
    }

    @Test
    void betweenTwoDaysItTellsWhatHappened() {
        Run run = sample.run("diff", "--as-of", "1999-03-11", "--to", "1999-03-12");

        assertThat(run.out()).isEqualTo(Golden.text("diff-1999.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void everyFormatHasTheSameChanges() {
        String[] days = {"diff", "--as-of", "1949-01-01", "--to", "2024-01-31", "--format"};

        Run text = sample.run(with(days, "text"));
        Run markdown = sample.run(with(days, "markdown"));
        List<String> sentences =
                all(sample.run(with(days, "json")).out(), "\"sentence\":\"((?:[^\"\\\\]|\\\\.)*)\"").stream()
                        .map(it -> it.replace("\\\"", "\""))
                        .toList();

        String flat = text.out().replaceAll("\\s+", " ");
        assertThat(sentences)
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(flat).contains(it));
        assertThat(text.lines()).first().asString().endsWith(": " + sentences.size() + " changes");
        assertThat(markdown.lines().stream().filter(it -> it.startsWith("- "))).hasSize(sentences.size());
        assertThat(all(text.out(), "(?m)^([A-Z][a-z ]+)$"))
                .isEqualTo(all(markdown.out(), "(?m)^## (.+)$"))
                .contains("Joined", "Left", "Suspended", "Resumed", "Renamed", "New milestones");
    }

    @Test
    void toIsTodayIfNothingIsSaid() {
        Run run = sample.run("diff", "--as-of", "2020-01-01");

        assertThat(run.lines()).first().asString().startsWith("Changes from 2020-01-01 to 2026-11-23: ");
        assertThat(run.err()).isEqualTo("entente: facts known to 2024-01-31\n");
    }

    @Test
    void wrongFactsOnEitherSideAreToldOf() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "states:\n  - {code: AA, nmes: []}\n");

        for (Run run : List.of(
                Run.of("diff", wrong.toString(), sample.file().toString()),
                Run.of("diff", sample.file().toString(), wrong.toString()))) {
            assertThat(run.err()).contains("did you mean 'names'?");
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Test
    void basesLieOverTheShippedOnesIfToldSo() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "texts: {fr: {nato: {terms.one: allié de l’Organisation}}}\n");
        Path none = Files.writeString(folder.resolve("none.yaml"), "areas: []\n");

        Run run = Run.of("diff", none.toString(), own.toString(), "--with-shipped");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("NATO: terms, one, fr: ", " → allié de l’Organisation");
    }

    @Test
    void itTakesTwoBasesOrTwoDays() {
        String file = sample.file().toString();
        Stream.of(
                        List.of("diff"),
                        List.of("diff", file),
                        List.of("diff", "--to", "1999-01-01"),
                        List.of("diff", file, file, "--as-of", "1999-01-01"))
                .map(args -> Run.of(args.toArray(String[]::new)))
                .forEach(run -> {
                    assertThat(run.err()).contains("name two fact bases, OLD and NEW, or two days");
                    assertThat(run.code()).isEqualTo(2);
                });
        assertThat(Run.of("diff", "--as-of", "1999-01-02", "--to", "1999-01-01").err())
                .contains("--to 1999-01-01 lies before --as-of 1999-01-02");
        assertThat(sample.run("diff", file, file).err()).contains("named twice");
    }

    private Run diff(Path later, String format) {
        return Run.of("diff", sample.file().toString(), later.toString(), "--format", format);
    }

    private Path write(FactBase facts, Exporter exporter, String name) throws IOException {
        Path file = folder.resolve(name);
        exporter.export(facts, ExportRequest.everything(), file);
        return file;
    }

    private static FactBase changed() {
        FactBase facts = SampleWorld.facts();
        Membership fjordland = (Membership) facts.fact("pact-ff");
        return facts.overlaidWith(FactBase.builder()
                .edition(facts.edition())
                .addMemberships(Membership.builder()
                        .copyOf(fjordland)
                        .addEvents(MembershipEvent.builder()
                                .kind(MembershipEvent.Kind.LEFT)
                                .date(new Bound.On(PartialDate.parse("2023-06-01")))
                                .addSources(Citation.of("handbook", "p. 9"))
                                .build())
                        .build())
                .addDocuments(Document.builder()
                        .copyOf(facts.document(new DocumentId("handbook")))
                        .symbol("[H] 2")
                        .build())
                .build());
    }

    private static String[] with(String[] words, String last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
