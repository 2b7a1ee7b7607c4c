package org.entente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.json.JsonExporter;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what is measured beside ours does the same work. */
class RivalsTest {
    private static final FactBase FACTS = CuratedFacts.load();

    /** Something that writes a file. */
    interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Writing writing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] feed(FactBase facts) throws Exception {
        return bytes(out -> JsonExporter.compact().export(facts, ExportRequest.everything(), out));
    }

    static Stream<FactBase> bases() {
        return Stream.of(FACTS, SampleWorld.facts());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void theFeedWrittenByHandHasTheSameBytes(FactBase facts) throws Exception {
        assertThat(bytes(out -> FeedWrittenByHand.write(facts, out))).isEqualTo(feed(facts));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void theFeedReadByHandGivesEqualFacts(FactBase facts) throws Exception {
        assertThat(FeedReadByHand.read(feed(facts))).isEqualTo(facts);
    }

    static Stream<Writing> notes() {
        NoteText note = NoteText.of(NoteBenchmark.briefing(FACTS));
        return Stream.of(
                out -> new NoteByOpenPdf().write(note, out),
                out -> new NoteByJasperReports().write(note, out),
                out -> new NoteByFop(LiberationSans.folder()).write(note, out),
                out -> new NoteByOpenHtmlToPdf().write(note, out));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyNoteHasTheSameLetters(Writing note) throws Exception {
        assertThat(NoteText.letters(PrintedText.of(bytes(note))))
                .isEqualTo(NoteText.of(NoteBenchmark.briefing(FACTS)).letters());
    }

    static Stream<Writing> workbooks() {
        PlainRows rows = PlainRows.of(SampleWorld.facts());
        RichRows rich = RichRows.of(SampleWorld.facts());
        return Stream.of(
                out -> PlainWorkbooks.xssf(rows, out),
                out -> PlainWorkbooks.sxssf(rows, out),
                out -> RichWorkbook.write(rich, out),
                out -> PlainWorkbooks.fastExcel(rows, out));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyWorkbookHasTheSameTexts(Writing workbook) throws Exception {
        assertThat(PlainRows.of(bytes(workbook))).isEqualTo(PlainRows.of(SampleWorld.facts()));
    }

    @Test
    void theWorkbookWithFeaturesHasTheSameValuesAndLinks() throws Exception {
        RichRows rich = RichRows.of(SampleWorld.facts());
        assertThat(rich.sheets())
                .anySatisfy(sheet -> assertThat(sheet.rows())
                        .anySatisfy(row -> assertThat(row).hasAtLeastOneElementOfType(RichRows.Linked.class)));
        assertThat(RichRows.of(bytes(out -> RichWorkbook.write(rich, out)))).isEqualTo(rich);
    }

    @Test
    void aDossierTellsOfEveryMilestone() throws Exception {
        FactBase facts = LargeWorld.of(300);
        String text = PrintedText.of(bytes(out -> new PdfExporter().export(facts, DossierBenchmark.REQUEST, out)));
        List<String> days = facts.milestones().stream()
                .map(it -> DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.UK)
                        .format(it.date().earliest()))
                .toList();
        assertThat(text.replace(' ', '\u00a0')).contains(days);
    }

    @Test
    void aLargeWorldHasTheMilestonesAskedFor() {
        assertThat(LargeWorld.of(1234).milestones()).hasSize(1234);
    }
}
