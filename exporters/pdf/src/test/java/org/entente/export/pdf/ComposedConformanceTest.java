package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is composed out of facts passes both profiles too: a choice of scopes, days, languages, forms and papers. */
class ComposedConformanceTest {
    private static final ExportRequest BETWEEN = ExportRequest.between("assembly", "pact");

    static Stream<ExportRequest> requests() {
        return Stream.of(
                BETWEEN.asOf(LocalDate.of(1940, 1, 1)),
                BETWEEN.asOf(LocalDate.of(1976, 1, 1)).on(ExportRequest.Paper.LETTER),
                BETWEEN.asOf(LocalDate.of(1994, 6, 1)).in(Locale.FRENCH),
                BETWEEN.asOf(LocalDate.of(2024, 1, 31)).as(ExportRequest.Form.DOSSIER),
                BETWEEN.asOf(LocalDate.of(2024, 1, 31))
                        .as(ExportRequest.Form.DOSSIER)
                        .in(Locale.FRENCH)
                        .on(ExportRequest.Paper.LETTER),
                ExportRequest.about("assembly").asOf(LocalDate.of(2004, 4, 1)),
                ExportRequest.area("small-arms").asOf(LocalDate.of(2024, 1, 31)).in(Locale.FRENCH),
                ExportRequest.state("AA").asOf(LocalDate.of(1999, 3, 12)),
                ExportRequest.everything());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void passes(ExportRequest request) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(SampleWorld.facts(), request, out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }
}
