package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.export.briefing.Briefing;
import org.entente.export.pdf.StructureReader.Annotation;
import org.entente.export.pdf.StructureReader.Element;
import org.entente.export.pdf.StructureReader.Marked;
import org.entente.export.pdf.tagged.DocumentProperties;
import org.entente.export.pdf.tagged.PageFormat;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** What veraPDF can't see: whether the structure says what the briefing says, and whether its threads meet. */
class StructureTest {

    static List<Briefing> notes() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsWordForWordAsTheBriefing(Briefing briefing) throws IOException {
        assertThat(accessible(briefing).texts()).containsExactlyElementsOf(AccessiblePdf.texts(briefing));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void listsAllSectionsWithTheirPagesInTheContents(Briefing briefing) throws IOException {
        StructureReader pdf = read(briefing);
        Map<String, Integer> pages = new HashMap<>();
        pdf.document()
                .all()
                .filter(element -> element.type().matches("H[23]"))
                .forEach(heading -> pages.put(
                        heading.text(),
                        heading.all(Marked.class).findFirst().orElseThrow().page()));

        List<String> lines = pdf.document()
                .all()
                .filter(element -> element.type().equals("TOCI"))
                .map(Element::text)
                .toList();

        assertThat(lines)
                .isEqualTo(briefing.sections().stream()
                        .filter(section -> briefing.contentsList() && section.level() < 4)
                        .map(section -> section.heading().plain())
                        .map(heading -> heading + pages.get(heading))
                        .toList());
    }

    /** Each alphabet is a font of its own, and so are some letters within a word. */
    @Test
    void readsWordsWhoseLettersAreInSeveralFonts() throws Exception {
        String words = "Łukasz Šefčovič, Ελλάδα, Київ, l’œuvre à 3 €";
        TaggedDocument document = new TaggedDocument(
                DocumentProperties.builder()
                        .title("Letters")
                        .language(Locale.ENGLISH)
                        .created(LocalDate.of(2026, 9, 2))
                        .build(),
                PageFormat.a4());
        document.add(root ->
                document.set(root.child(Structure.P), words, Design.BODY, 450).slabs(72));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);

        StructureReader pdf = new StructureReader(out.toByteArray());
        assertThat(pdf.document().text()).isEqualTo(words);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void drawsEveryPageInReadingOrder(Briefing briefing) throws IOException {
        assertThat(accessible(briefing).pagesOutOfOrder()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void findsTheWayBackFromEveryMarkToItsElement(Briefing briefing) throws IOException {
        assertThat(accessible(briefing).brokenThreads()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void givesEveryLinkItsElementAndADescription(Briefing briefing) throws IOException {
        StructureReader pdf = read(briefing);
        List<Annotation> annotations = new ArrayList<>();
        for (int page = 1; page <= pdf.reader.getNumberOfPages(); page++) {
            PdfArray onPage = pdf.reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; onPage != null && i < onPage.size(); i++) {
                annotations.add(new Annotation(page, StructureReader.number(onPage.getPdfObject(i))));
                PdfDictionary link = onPage.getAsDict(i);
                assertThat(link.getAsString(PdfName.CONTENTS).toUnicodeString()).isNotBlank();
                assertThat(link.getAsNumber(PdfName.F).intValue()).isEqualTo(PdfAnnotation.FLAGS_PRINT);
            }
        }

        assertThat(pdf.document().all(Annotation.class)).containsExactlyInAnyOrderElementsOf(annotations);
        assertThat(pdf.document().all().filter(element -> element.type().equals("Link")))
                .allSatisfy(link -> assertThat(link.kids()).hasAtLeastOneElementOfType(Annotation.class));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void hasOneTitleAndSkipsNoHeadingLevel(Briefing briefing) throws IOException {
        List<Integer> levels = read(briefing)
                .document()
                .all()
                .filter(element -> element.type().matches("H\\d"))
                .map(element -> Integer.parseInt(element.type().substring(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void leadsFromMarksToReferencesAndBack() throws IOException {
        StructureReader pdf = read(Samples.standard());
        List<String> toReferences = descriptions(pdf, "LBody");
        List<String> back = descriptions(pdf, "Lbl");

        assertThat(toReferences).contains("Reference 1", "Reference 4", "Reference 10");
        assertThat(back)
                .hasSize(10)
                .startsWith("First use of reference 1", "First use of reference 2")
                .endsWith("First use of reference 10");
    }

    private static List<String> descriptions(StructureReader pdf, String under) {
        return pdf.document()
                .all()
                .filter(element -> element.type().equals(under))
                .flatMap(element -> element.all(Annotation.class))
                .map(annotation -> (PdfDictionary) pdf.reader.getPdfObject(annotation.object()))
                .map(link -> link.getAsString(PdfName.CONTENTS).toUnicodeString())
                .toList();
    }

    @Test
    void saysWhichWordsAreOfAnotherLanguage() throws IOException {
        List<String> foreign = read(Samples.hostile())
                .document()
                .all()
                .filter(element -> element.entries().get(PdfName.LANG) != null)
                .map(element -> element.entries().getAsString(PdfName.LANG).toUnicodeString() + " "
                        + Objects.toString(element.type()) + " "
                        + element.text().substring(0, 12))
                .toList();

        assertThat(foreign)
                .containsExactly(
                        "fr Span l’Organisati",
                        "ru Span Организация ",
                        "kk Span Қазақстан Ре",
                        "el Span Ελληνική Δημ",
                        "ru Link Ссылка на мн");
    }

    private static AccessiblePdf accessible(Briefing briefing) throws IOException {
        return new AccessiblePdf(Samples.pdf(briefing, Paper.A4));
    }

    private static StructureReader read(Briefing briefing) throws IOException {
        return new StructureReader(Samples.pdf(briefing, Paper.A4));
    }
}
