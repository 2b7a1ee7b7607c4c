package org.entente.export.pdf.tagged;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Says which colours the numbers in the document mean: those of sRGB. */
final class OutputIntent {

    private static final String NAME = "sRGB IEC61966-2.1";

    private static final PdfStream PROFILE = profile();

    private OutputIntent() {}

    private static PdfStream profile() {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(PdfStream.BEST_COMPRESSION);
        return profile;
    }

    static void addTo(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME));
        intent.put(PdfName.INFO, new PdfString(NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(PROFILE).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
