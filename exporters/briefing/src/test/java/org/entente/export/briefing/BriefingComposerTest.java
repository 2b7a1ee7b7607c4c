package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingComposerTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final ExportRequest BETWEEN = ExportRequest.between("assembly", "pact");

    static Stream<ExportRequest> requests() {
        Stream<ExportRequest> scopes = Stream.of(
                        Stream.of(BETWEEN, ExportRequest.between("pact", "assembly", "union")),
                        FACTS.organizations().stream()
                                .map(it -> ExportRequest.about(it.id().value())),
                        FACTS.areas().stream()
                                .map(it -> ExportRequest.area(it.id().value())),
                        FACTS.states().stream()
                                .map(it -> ExportRequest.state(it.code().value())))
                .flatMap(stream -> stream);
        return scopes.flatMap(request -> Stream.of("1940-01-01", "1976-01-01", "1994-06-01", "2004-04-01", "2050-01-01")
                        .map(day -> request.asOf(LocalDate.parse(day))))
                .flatMap(request -> Labels.LANGUAGES.stream().map(request::in))
                .flatMap(request -> Stream.of(ExportRequest.Form.values()).map(request::as));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestGivesABriefingThatHangsTogether(ExportRequest request) {
        Briefing briefing = compose(request);
        assertThat(briefing.title().isBlank()).isFalse();
        assertThat(WellSet.faults(briefing)).isEmpty();
        assertThat(briefing.sections()).extracting(Section::id).contains("about");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSameRequestGivesAnEqualBriefing(ExportRequest request) {
        assertThat(compose(request)).isEqualTo(compose(request));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aDraftGivesTheSameBriefingsInWhateverOrder(ExportRequest request) {
        Selection selection = Selection.of(FACTS, request);
        Draft draft = new BriefingComposer().draft(selection);
        for (int shortening : List.of(3, BriefingComposer.SHORTEST, 0, 3)) {
            assertThat(draft.shortened(shortening)).isEqualTo(new BriefingComposer().compose(selection, shortening));
        }
    }

    @Test
    void aNoteOfTheTimeBeforeTheNewNameKnowsTheOldOneOnly() {
        String note = withoutSources(compose(BETWEEN.asOf(LocalDate.of(1994, 6, 1))));
        assertThat(note).contains("CV").doesNotContain("OV").doesNotContain("Organization of the Valleys");
        String later = withoutSources(compose(BETWEEN.asOf(LocalDate.of(1995, 1, 1))));
        assertThat(later).contains("OV").doesNotContain("Conference of the Valleys");
    }

    @Test
    void aBodyThatDidNotExistYetIsSaidNotTo() {
        assertThat(plain(compose(BETWEEN.asOf(LocalDate.of(1960, 1, 1)))))
                .contains("Not in existence on this day: CV.");
        assertThat(plain(compose(BETWEEN.asOf(LocalDate.of(1940, 1, 1)).in(Locale.FRENCH))))
                .contains("N’existent pas à cette date : CV et PN.");
    }

    @Test
    void aDossierTellsAllThatANoteLeavesOut() {
        ExportRequest request = BETWEEN.asOf(LocalDate.of(2024, 1, 31));
        Briefing dossier = compose(request.as(ExportRequest.Form.DOSSIER));
        Selection selection = Selection.of(FACTS, request);
        List<String> joint = selection.milestones().stream()
                .filter(selection::joinsBodies)
                .map(it -> Typography.of(Locale.ENGLISH).set(it.summary().english()))
                .toList();
        assertThat(joint).isNotEmpty();
        assertThat(plain(dossier)).contains(joint);
        assertThat(dossier.sections()).extracting(Section::id).contains("memberships");
        assertThat(dossier.contentsList()).isTrue();
        assertThat(compose(request).sections()).extracting(Section::id).doesNotContain("memberships");
    }

    @Test
    void aTextWithoutATranslationStandsInEnglishAndIsMarkedSo() {
        Briefing french = compose(ExportRequest.about("round-table")
                .asOf(LocalDate.of(2004, 4, 1))
                .in(Locale.FRENCH));
        List<Words> english = texts(french)
                .flatMap(text -> text.spans().stream())
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.language().filter(Locale.ENGLISH::equals).isPresent())
                .toList();
        assertThat(french.language()).isEqualTo(Locale.FRENCH);
        assertThat(english).isNotEmpty();
    }

    @Test
    void aDayAfterThePositionDateIsSaidInTheNote() {
        assertThat(compose(BETWEEN.asOf(LocalDate.of(2050, 1, 1))).subtitle().map(Text::plain))
                .contains("Position as of 1\u00a0January\u00a02050; facts as known on 31\u00a0January\u00a02024");
        assertThat(compose(BETWEEN.asOf(LocalDate.of(2024, 1, 31))).subtitle().map(Text::plain))
                .contains("Position as of 31\u00a0January\u00a02024");
    }

    @Test
    void whoPreparedItAndItsNumberAreTold() {
        ExportRequest request = BETWEEN.changed()
                .number("BN 7/2024")
                .preparedBy("A. Drafter")
                .contact("desk@example.org")
                .build();
        Briefing briefing = compose(request);
        assertThat(briefing.footer()).first().isEqualTo("BN 7/2024");
        assertThat(plain(briefing)).contains("Prepared by A. Drafter.").contains("Contact: desk@example.org.");
    }

    private static Briefing compose(ExportRequest request) {
        return new BriefingComposer().compose(Selection.of(FACTS, request));
    }

    private static String plain(Briefing briefing) {
        return texts(briefing)
                .map(Text::plain)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    // What a source is called, and who issued it, is told as the source has it.
    private static String withoutSources(Briefing briefing) {
        List<Section> sections = briefing.sections().stream()
                .filter(section -> !section.id().equals("references"))
                .toList();
        return plain(briefing).substring(0, plain(briefing).indexOf(lastWords(sections)));
    }

    private static String lastWords(List<Section> sections) {
        List<Block> blocks = sections.get(sections.size() - 1).blocks();
        return blocks.get(blocks.size() - 1).texts().get(0).plain().replace('\u00a0', ' ');
    }

    private static Stream<Text> texts(Briefing briefing) {
        Stream<Block> blocks = Stream.concat(
                briefing.opening().stream(),
                briefing.sections().stream().flatMap(section -> section.blocks().stream()));
        return Stream.concat(Stream.of(briefing.title()), blocks.flatMap(block -> block.texts().stream()));
    }
}
