package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.export.briefing.Briefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every note passes PDF/UA-1 and PDF/A-2a as veraPDF checks them. */
class ConformanceTest {

    static Stream<Arguments> notes() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Samples.all().stream().map(briefing -> Arguments.of(briefing, paper)));
    }

    @ParameterizedTest(name = "{index} on {1}")
    @MethodSource("notes")
    void passes(Briefing briefing, Paper paper) throws Exception {
        List<ValidationResult> results = VeraPdf.results(Samples.pdf(briefing, paper));

        assertThat(results)
                .extracting(ValidationResult::getPDFAFlavour)
                .containsExactlyInAnyOrder(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        });
    }

    /** Proves that the check above can fail: this file is like ours, without its structure. */
    @Test
    void seesABrokenFile() throws Exception {
        assertThat(VeraPdf.failures(Samples.untagged())).isNotEmpty();
    }
}
