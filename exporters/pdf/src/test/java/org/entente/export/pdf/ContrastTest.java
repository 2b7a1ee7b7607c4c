package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.export.briefing.Briefing;
import org.entente.export.pdf.tagged.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * The colours that are really on the pages, timelines and overlaps included: 4.5 to 1 for text (WCAG 2.1, 1.4.3), 3 to 1 for
 * the shapes of figures (1.4.11).
 */
class ContrastTest {
    private static final Set<Ink> GROUNDS = Set.of(Ink.WHITE, Design.TINT);

    static List<Briefing> briefings() {
        return List.of(Samples.standard(), Samples.dossier());
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everythingStandsOut(Briefing briefing) throws IOException {
        Colours colours = new Colours();
        try (PdfReader reader = new PdfReader(Samples.pdf(briefing, Paper.A4))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                colours.read(reader, page);
            }
        }
        assertThat(colours.ofText).hasSizeGreaterThan(2).allSatisfy(ink -> standsOut(ink, 4.5));
        assertThat(colours.ofShapes).contains(Design.ACCENT, Design.DIM);
        assertThat(colours.ofShapes).allSatisfy(ink -> standsOut(ink, 3));
    }

    private static void standsOut(Ink ink, double least) {
        assertThat(GROUNDS)
                .allSatisfy(ground -> assertThat(ink.contrast(ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(least));
    }

    /** The colours of all words, and of the lines and shapes that are content: those of figures. */
    private static final class Colours {
        private final Set<Ink> ofText = new LinkedHashSet<>();
        private final Set<Ink> ofShapes = new LinkedHashSet<>();
        private final Deque<Boolean> isContent = new ArrayDeque<>();
        private final Deque<Ink[]> saved = new ArrayDeque<>();
        private Ink fill = Ink.BLACK;
        private Ink stroke = Ink.BLACK;

        void read(PdfReader reader, int page) throws IOException {
            PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
            List<PdfObject> operands = new ArrayList<>();
            while (!parser.parse(operands).isEmpty()) {
                operator(operands.get(operands.size() - 1).toString(), operands);
            }
        }

        private void operator(String name, List<PdfObject> operands) {
            switch (name) {
                case "q" -> saved.push(new Ink[] {fill, stroke});
                case "Q" -> restore(saved.pop());
                case "rg" -> fill = ink(operands);
                case "RG" -> stroke = ink(operands);
                case "BDC" -> isContent.push(((PdfDictionary) operands.get(1)).contains(PdfName.MCID));
                case "EMC" -> isContent.pop();
                case "Tj" -> ofText.add(fill);
                case "f" -> addShape(fill);
                case "S", "B" -> addShape(stroke);
                case "g", "G", "k", "K", "cs", "CS" -> throw new AssertionError("A colour not of RGB: " + operands);
                default -> {}
            }
        }

        private void restore(Ink[] before) {
            fill = before[0];
            stroke = before[1];
        }

        private void addShape(Ink ink) {
            if (isContent.element()) {
                ofShapes.add(ink);
            }
        }

        private static Ink ink(List<PdfObject> operands) {
            return new Ink(part(operands.get(0)), part(operands.get(1)), part(operands.get(2)));
        }

        private static int part(PdfObject number) {
            return Math.round(((PdfNumber) number).floatValue() * 255);
        }
    }
}
