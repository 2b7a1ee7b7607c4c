package org.entente.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.jasperreports.engine.JRException;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.export.WholeFile;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.FactBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/**
 * The note on the OSCE and NATO: ours composed and tagged, of the same scope and day as the note before or of another day;
 * the others, and ours once more, given what is composed; and JasperReports given what our composer makes of the facts, as a
 * programmer would who lays notes out with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NoteBenchmark {
    static final ExportRequest REQUEST = ExportRequest.between("osce", "nato").in(Locale.ENGLISH);

    private final FactBase facts = CuratedFacts.load();
    private final PdfExporter exporter = new PdfExporter();
    private final int shortening = shortening(facts);
    private final Briefing briefing = briefing(facts, shortening);
    private final NoteText note = NoteText.of(briefing);
    private final NoteByOpenPdf openPdf = new NoteByOpenPdf();
    private final NoteByJasperReports jasperReports = new NoteByJasperReports();
    private final NoteByFop fop = new NoteByFop(LiberationSans.folder());
    private final NoteByOpenHtmlToPdf openHtmlToPdf = new NoteByOpenHtmlToPdf();
    private final ExportRequest lastDay = REQUEST.asOf(facts.edition().position());
    private final ExportRequest dayBefore =
            REQUEST.asOf(facts.edition().position().minusDays(1));
    private boolean isLastDay;

    /** The note at the length that ours has. */
    static Briefing briefing(FactBase facts) {
        return briefing(facts, shortening(facts));
    }

    private static Briefing briefing(FactBase facts, int shortening) {
        return new BriefingComposer().draft(Selection.of(facts, REQUEST)).shortened(shortening);
    }

    /** How much ours is shortened: printed, what is composed so has the same bytes. */
    private static int shortening(FactBase facts) {
        byte[] note = bytes(out -> new PdfExporter().export(facts, REQUEST, out));
        return IntStream.rangeClosed(0, BriefingComposer.SHORTEST)
                .filter(at -> Arrays.equals(
                        bytes(out -> new PdfExporter().write(briefing(facts, at), REQUEST.paper(), out)), note))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(WholeFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Benchmark
    public void entente() throws IOException {
        exporter.export(facts, REQUEST, OutputStream.nullOutputStream());
    }

    /** As of the other of two days each time, as the part of the facts that was asked for last is kept. */
    @Benchmark
    public void ententeOfOtherDay() throws IOException {
        isLastDay = !isLastDay;
        exporter.export(facts, isLastDay ? lastDay : dayBefore, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void ententeOfBriefing() throws IOException {
        exporter.write(briefing, REQUEST.paper(), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void openPdfByHand() {
        openPdf.write(note, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void jasperReports() throws JRException {
        jasperReports.write(note, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void jasperReportsOfFacts() throws JRException {
        jasperReports.write(NoteText.of(briefing(facts, shortening)), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fop() throws IOException, SAXException, ParserConfigurationException {
        fop.write(note, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void openHtmlToPdf() throws IOException {
        openHtmlToPdf.write(note, OutputStream.nullOutputStream());
    }
}
