package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;
import org.entente.export.briefing.TimelineEntry;
import org.entente.export.pdf.StructureReader.Element;
import org.entente.export.pdf.StructureReader.Marked;
import org.entente.export.pdf.tagged.DocumentProperties;
import org.entente.export.pdf.tagged.PageFormat;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;

class TimelineFigureTest {

    private static final float LINE = 15;
    private static final Piece GOES_ON = Piece.of("Some events (continued)", Design.LABEL);
    private static final int LINES_OF_A_PAGE = 38;
    private static final String[] TEN =
            IntStream.range(0, 10).mapToObj(i -> "1 May " + (1990 + i)).toArray(String[]::new);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1er\u00A0décembre\u00A01994",
                "24\u00A0September\u00A01990",
                "in 1992",
                "30–31\u00A0septembre\u00A01994"
            })
    void breaksNoDate(String date) {
        assertThat(height(timeline("1 May 1990", date, "in 1992"))).isEqualTo(3 * LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30\u00A0novembre\u00A0– 1er\u00A0décembre\u00A01993", "in the spring of a year that is lost"})
    void breaksWhatIsTooLongToBeADay(String date) {
        assertThat(height(timeline("1 May 1990", date, "in 1992"))).isEqualTo(4 * LINE - 2.5f);
    }

    @Test
    void leavesDatesNoMoreRoomThanTheirLinesNeed() {
        String words = "word ".repeat(13);
        Timeline ofDays = of(words, "1 May 1990", "1er\u00A0décembre\u00A01993", "in 1992");
        Timeline withASpan = of(words, "1 May 1990", "30\u00A0novembre\u00A0– 1er\u00A0décembre\u00A01993", "in 1992");

        assertThat(height(withASpan)).isEqualTo(height(ofDays)).isEqualTo(3 * (LINE + 12.5f));
    }

    @Test
    void hasAFigureOfThreeEntriesOrMore() throws Exception {
        assertThat(types(timeline("1990", "1991", "1992")))
                .containsOnlyOnce("Figure")
                .containsOnlyOnce("L");
    }

    @Test
    void isAPlainListOfFewer() throws Exception {
        byte[] pdf = Samples.pdf(note(timeline("in 1990", "in 1991")), Paper.A4);

        assertThat(types(timeline("1990"))).doesNotContain("Figure").containsOnlyOnce("L");
        assertThat(new AccessiblePdf(pdf).texts()).containsSequence("in 1990", "Event", "in 1991", "Event");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void isDrawnTighterWhereThatSparesABreak() throws IOException {
        Slab figure = slabs(timeline(TEN)).get(0);
        float room = figure.height() - 12;

        assertThat(figure.paint().within(room))
                .singleElement()
                .satisfies(tighter -> assertThat(tighter.height()).isCloseTo(room, within(0.01f)));
    }

    @Test
    void goesOnOverleafWithNoFewerThanThreeEntriesOnEitherPage() throws IOException {
        for (int above = 0; above < LINES_OF_A_PAGE; above++) {
            Map<Integer, Long> entries = pagesOfEntries(above, TEN).stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

            assertThat(entries.values()).as("%s lines above", above).allMatch(count -> count >= 3);
        }
    }

    @Test
    void isOneFigureThatHasABoxOnOnePageAlone() throws Exception {
        byte[] whole = Samples.pdf(note(0, timeline(TEN)), Paper.A4);
        byte[] parted = Samples.pdf(note(LINES_OF_A_PAGE - 6, timeline(TEN)), Paper.A4);

        assertThat(figure(whole).entries().getAsDict(PdfName.A).get(PdfName.BBOX))
                .isNotNull();
        assertThat(figure(parted).entries().getAsDict(PdfName.A).get(PdfName.BBOX))
                .isNull();
        assertThat(figure(parted).all(Marked.class)).extracting(Marked::page).containsExactly(1, 2);
        assertThat(VeraPdf.failures(parted)).isEmpty();
    }

    @Test
    void saysOverleafThatItGoesOn() {
        List<Slab> parts = slabs(timeline(TEN)).get(0).paint().within(5 * LINE);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).overhead()).isNull();
        assertThat(parts.get(1).overhead()).isNotNull();
    }

    private static List<Integer> pagesOfEntries(int above, String... dates) throws IOException {
        return new StructureReader(Samples.pdf(note(above, timeline(dates)), Paper.A4))
                .document()
                .all()
                .filter(element -> element.type().equals("Lbl"))
                .flatMap(element -> element.all(Marked.class).map(Marked::page))
                .toList();
    }

    private static Briefing note(int above, Timeline timeline) {
        Briefing.Builder note = Samples.blank("A note");
        IntStream.range(0, above).forEach(line -> note.addOpening(Paragraph.of("Line " + line)));
        return note.addOpening(timeline).build();
    }

    private static Element figure(byte[] pdf) throws IOException {
        return new StructureReader(pdf)
                .document()
                .all()
                .filter(element -> element.type().equals("Figure"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> types(Timeline timeline) throws IOException {
        return new StructureReader(Samples.pdf(note(timeline), Paper.A4))
                .document()
                .all()
                .map(Element::type);
    }

    private static Briefing note(Timeline timeline) {
        return Samples.blank("A note").addOpening(timeline).build();
    }

    private static Timeline timeline(String... dates) {
        return of("Event", dates);
    }

    private static Timeline of(String what, String... dates) {
        Timeline.Builder timeline = Timeline.builder()
                .alternative("Some events")
                .start(LocalDate.of(1990, 1, 1))
                .end(LocalDate.of(1995, 1, 1));
        Stream.of(dates)
                .map(date -> TimelineEntry.on(LocalDate.of(1990, 5, 1), Text.of(date), Text.of(what)))
                .forEach(timeline::addEntries);
        return timeline.build();
    }

    private static float height(Timeline timeline) {
        return (float) slabs(timeline).stream().mapToDouble(Slab::height).sum();
    }

    private static List<Slab> slabs(Timeline timeline) {
        TaggedDocument document = new TaggedDocument(
                DocumentProperties.builder()
                        .title("A timeline")
                        .language(Locale.ENGLISH)
                        .created(LocalDate.of(2026, 9, 2))
                        .build(),
                PageFormat.a4());
        Pieces pieces = new Pieces(new Places(note(timeline)));
        return new TimelineFigure(document, document.format().frame(), pieces, timeline, GOES_ON)
                .slabs(Tag.detached(Structure.DOCUMENT));
    }
}
