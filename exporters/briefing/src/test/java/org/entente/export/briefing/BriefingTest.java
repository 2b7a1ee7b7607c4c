package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BriefingTest {

    @Test
    void hangsTogether() {
        Paragraph marked = Paragraph.of(Text.of("Fact ").plus(new ReferenceMark(1)));
        Paragraph linked = Paragraph.of(Text.of(new InternalLink(Words.of("below"), "b", "Section b")));
        References references = new References(List.of(Reference.of(1, Text.of("Source"))));

        Briefing briefing = blank().addOpening(marked)
                .addSections(section("a", 2, linked), section("b", 3, references), section("c", 2))
                .build();

        assertThat(briefing.sections()).extracting(Section::id).containsExactly("a", "b", "c");
    }

    @Test
    void refusesAMarkWithoutAReference() {
        assertRefused(blank().addOpening(Paragraph.of(Text.of(new ReferenceMark(7)))), "Mark [7] has no reference");
    }

    @Test
    void refusesTwoReferencesOfOneNumber() {
        References references = new References(List.of(Reference.of(1, Text.of("A")), Reference.of(1, Text.of("B"))));

        assertRefused(blank().addOpening(references), "Two references have the number 1");
    }

    @Test
    void refusesALinkToNoSection() {
        Text text = Text.of(new InternalLink(Words.of("below"), "missing", "A section"));

        assertRefused(blank().addOpening(Paragraph.of(text)), "No section has the id 'missing'");
    }

    @Test
    void refusesTwoSectionsOfOneId() {
        assertRefused(blank().addSections(section("a", 2), section("a", 2)), "Two sections have the id 'a'");
    }

    @Test
    void refusesASkippedHeadingLevel() {
        assertRefused(
                blank().addSections(section("a", 2), section("b", 4)), "Section 'b' skips from heading level 2 to 4");
        assertRefused(blank().addSections(section("a", 3)), "Section 'a' skips from heading level 1 to 3");
    }

    @Test
    void refusesAHeadingLevelOutOfRange() {
        assertThatThrownBy(() -> section("a", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Section 'a' has level 5: 2, 3 or 4 is right");
    }

    @Test
    void refusesATableWithARowTooShortOrACellEmpty() {
        Table.Builder table = Table.builder().addColumns(Column.of("A", 1), Column.of("B", 1));

        assertThatThrownBy(() -> table.addRows(Row.of("a", "b"), Row.of("a")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 2 has 1 cells for 2 columns");
        Table.Builder gap = Table.builder().addColumns(Column.of("A", 1)).addRows(Row.of(" "));
        assertThatThrownBy(gap::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 1 has an empty cell: a shorthand such as '–' is right");
    }

    @Test
    void refusesATimelineOutOfOrderOrOffItsScale() {
        TimelineEntry early = TimelineEntry.on(LocalDate.of(1990, 1, 1), Text.of("1990"), Text.of("Early"));
        TimelineEntry late = TimelineEntry.on(LocalDate.of(1999, 1, 1), Text.of("1999"), Text.of("Late"));

        assertThatThrownBy(() -> timeline(late, early))
                .hasMessage("'Early' (1990-01-01 to 1990-01-01) is out of order or off the scale");
        TimelineEntry beyond = TimelineEntry.on(LocalDate.of(2001, 1, 1), Text.of("2001"), Text.of("Beyond"));
        assertThatThrownBy(() -> timeline(early, beyond))
                .hasMessage("'Beyond' (2001-01-01 to 2001-01-01) is out of order or off the scale");
        assertThat(timeline(early, late).entries()).containsExactly(early, late);
    }

    @Test
    void readsAsPlainText() {
        Text text = Text.of(Words.strong("All"), Words.of(" Allies "), new ReferenceMark(3))
                .plus(".");

        assertThat(text.plain()).isEqualTo("All Allies [3].");
        assertThat(text.isBlank()).isFalse();
        assertThat(Text.of(" ").isBlank()).isTrue();
    }

    @Test
    void fillsInThePatternsOfItsWording() {
        assertThat(wording().page(2, 12)).isEqualTo("Page 2 of 12");
        assertThat(wording().toReference(3)).isEqualTo("Reference 3");
        assertThat(wording().toFirstUse(3)).isEqualTo("First use of 3");
    }

    @Test
    void isComparedByValue() {
        assertThat(blank().build())
                .isEqualTo(blank().build())
                .isNotEqualTo(blank().subject("Other").build());
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return Timeline.builder()
                .alternative("Events")
                .start(LocalDate.of(1990, 1, 1))
                .end(LocalDate.of(2000, 1, 1))
                .addEntries(entries)
                .build();
    }

    private static void assertRefused(Briefing.Builder briefing, String message) {
        assertThatThrownBy(briefing::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Section section(String id, int level, Block... blocks) {
        return Section.builder()
                .id(id)
                .level(level)
                .heading(Text.of(id))
                .addBlocks(blocks)
                .build();
    }

    private static Wording wording() {
        return Wording.builder()
                .page("Page {page} of {pages}")
                .contents("Contents")
                .toReference("Reference {number}")
                .toFirstUse("First use of {number}")
                .continued("continued")
                .build();
    }

    private static Briefing.Builder blank() {
        return Briefing.builder()
                .language(Locale.ENGLISH)
                .title(Text.of("Title"))
                .runningTitle("Title")
                .subject("Subject")
                .produced(LocalDate.of(2026, 9, 2))
                .wording(wording());
    }
}
