package org.entente.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file. */
final class VeraPdf {

    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Both profiles' results, each with the name of its profile. */
    static List<ValidationResult> results(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PROFILES, 0, false, false, false)) {
            return validator.validateAll(parser);
        }
    }

    /** The rules that the file fails. */
    static List<String> failures(byte[] pdf) throws Exception {
        return results(pdf).stream()
                .flatMap(result -> result.getFailedChecks().keySet().stream())
                .map(rule -> rule.getSpecification() + " " + rule.getClause() + "-" + rule.getTestNumber())
                .toList();
    }
}
