package org.entente.export.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.Paragraph;
import org.entente.export.pdf.StructureReader.Marked;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class PdfLayoutTest {

    @ParameterizedTest
    @EnumSource(Paper.class)
    void holdsAStandardNoteOnTwoPagesWithReferencesRunningOn(Paper paper) throws IOException {
        StructureReader pdf = new StructureReader(Samples.pdf(Samples.standard(), paper));

        assertThat(pdf.reader.getNumberOfPages()).isLessThanOrEqualTo(3);
        assertThat(pdf.document()
                        .all()
                        .filter(element -> element.type().equals("BibEntry")
                                || element.text().equals("Sources"))
                        .flatMap(element -> element.all(Marked.class))
                        .anyMatch(marked -> marked.page() == 3))
                .isTrue();
        assertThat(pdf.document()
                        .all()
                        .filter(element -> element.type().matches("TD|H2|P|Figure"))
                        .filter(element -> !element.text().equals("Sources"))
                        .flatMap(element -> element.all(Marked.class)))
                .allSatisfy(marked -> assertThat(marked.page()).isLessThan(3));
    }

    @Test
    void hasThePageSizesOfItsPapers() throws IOException {
        assertThat(size(Paper.A4)).containsExactly(595.28f, 841.89f);
        assertThat(size(Paper.LETTER)).containsExactly(612f, 792f);
    }

    private static List<Float> size(Paper paper) throws IOException {
        try (PdfReader reader = new PdfReader(Samples.pdf(Samples.shortNote(), paper))) {
            return List.of(
                    reader.getPageSize(1).getWidth(), reader.getPageSize(1).getHeight());
        }
    }

    @Test
    void tellsItsPropertiesAndShowsItsTitle() throws IOException {
        try (PdfReader reader = new PdfReader(Samples.pdf(Samples.standard(), Paper.A4))) {
            assertThat(new HashMap<>(reader.getInfo()))
                    .containsEntry("Title", "The OSCE and NATO: members, milestones and areas of co-operation")
                    .containsEntry("Author", "Desk for European Security")
                    .containsEntry("Subject", "How the OSCE and NATO work together")
                    .containsEntry("Keywords", "OSCE, NATO, co-operative security")
                    .containsEntry("Creator", "Entente 0.1")
                    .containsEntry("CreationDate", "D:20260902000000Z");
            assertThat(reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                    .isEqualTo("en");
        }
    }

    @Test
    void nestsBookmarksAsHeadings() throws IOException {
        try (PdfReader reader = new PdfReader(Samples.pdf(Samples.dossier(), Paper.A4))) {
            List<String> lines = new ArrayList<>();
            outline(SimpleBookmark.getBookmarkList(reader), "", lines);

            assertThat(lines)
                    .containsExactly(
                            "A long dossier",
                            "  Memberships",
                            "  More",
                            "    Deeper",
                            "      Deepest",
                            "  A timeline of many entries",
                            "  Overlaps");
        }
    }

    @SuppressWarnings("unchecked")
    private static void outline(List<Map<String, Object>> bookmarks, String indent, List<String> lines) {
        for (Map<String, Object> bookmark : bookmarks) {
            lines.add(indent + bookmark.get("Title"));
            Object kids = bookmark.getOrDefault("Kids", List.of());
            outline((List<Map<String, Object>>) requireNonNull(kids), indent + "  ", lines);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new PdfLayout(Samples.shortNote(), Paper.A4).write(out);

        assertThat(closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void passesOnWhatTheStreamFailsWith() {
        IOException full = new IOException("No space left on device");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> new PdfLayout(Samples.shortNote(), Paper.A4).write(out))
                .isSameAs(full);
    }

    @Test
    void writesNothingWhereItFails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() ->
                        new PdfLayout(Samples.blank("A note").addFooter("北").build(), Paper.A4).write(out))
                .isInstanceOf(UnprintableCharacterException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesACharacterThatNoFontHas() {
        Briefing briefing = note("The Chinese name is 北约 in full, as the sources write it.");

        assertThatThrownBy(() -> Samples.pdf(briefing, Paper.A4))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessage("No glyph in LiberationSans-Regular.ttf: '北' (U+5317 CJK UNIFIED IDEOGRAPHS 5317) "
                        + "in \"The Chinese name is 北约 in full, as the sources wri…\"");
    }

    @Test
    void refusesAControlCharacter() {
        assertThatThrownBy(() -> Samples.pdf(note("A bell\u0007 rings"), Paper.A4))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessage("Control character: U+0007 BEL in \"A bell\uFFFD rings\"");
    }

    @Test
    void refusesWhatRunsFromRightToLeft() {
        assertThatThrownBy(() -> Samples.pdf(note("Israel is ישראל"), Paper.A4))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessage("Right-to-left script is not supported: 'י' (U+05D9 HEBREW LETTER YOD) "
                        + "in \"Israel is ישראל\"");
    }

    @Test
    void drawsTogetherWhatWouldLeaveALastPageScant() throws IOException {
        assertThat(pages(tightened(lines(40)))).isEqualTo(1);
        assertThat(pages(new PdfLayout(lines(40), Paper.A4))).isEqualTo(2);
    }

    @Test
    void leavesTheSpacesWhereThatSparesNoPage() throws IOException {
        for (int lines : new int[] {10, 60}) {
            ByteArrayOutputStream tightened = new ByteArrayOutputStream();
            tightened(lines(lines)).write(tightened);
            assertThat(tightened.toByteArray()).isEqualTo(Samples.pdf(lines(lines), Paper.A4));
        }
    }

    private static PdfLayout tightened(Briefing briefing) {
        PdfLayout layout = new PdfLayout(briefing, Paper.A4);
        layout.tightenScant();
        return layout;
    }

    private static int pages(PdfLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.write(out);
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            return reader.getNumberOfPages();
        }
    }

    private static Briefing lines(int count) {
        Briefing.Builder note = Samples.blank("A note");
        for (int i = 0; i < count; i++) {
            note.addOpening(Paragraph.of("One line."));
        }
        return note.build();
    }

    private static Briefing note(String words) {
        return Samples.blank("A note").addOpening(Paragraph.of(words)).build();
    }
}
