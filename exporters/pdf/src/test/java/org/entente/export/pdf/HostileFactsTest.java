package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
import org.entente.model.DatedName;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.OrganizationId;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.check.InvalidFactsException;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that nobody would write, but that somebody may load. */
class HostileFactsTest {
    private static final FactBase SAMPLE = SampleWorld.facts();
    private static final ExportRequest BETWEEN = ExportRequest.between("assembly", "pact");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('1')</script> &amp; &#x41; <![CDATA[ ]]>",
                ") Tj ET Q (\\\\ endstream endobj %%EOF trailer << /Root 1 0 R >> startxref 0",
                "\\u0041\\101\\r {0} {count, plural, other {#}} ${env.HOME} %s",
            })
    void isPrintedAsItStands(String words) throws Exception {
        assertThat(note(titled(words), BETWEEN)).satisfies(pdf -> {
            assertThat(pdf.failures()).isEmpty();
            assertThat(String.join("\n", pdf.texts())).contains(words.substring(words.length() - 12));
        });
    }

    @Test
    void longTitlesKeepANoteOnItsPages() throws Exception {
        String title = "A very long title of a milestone that goes on and on "
                .repeat(6)
                .substring(0, 300);
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        for (String words : List.of(title, word)) {
            AccessiblePdf pdf = note(titled(words), BETWEEN);
            assertThat(pdf.failures()).isEmpty();
            assertThat(pdf.pagesOfText("References")).isLessThanOrEqualTo(2);
            assertThat(pdf.texts()).anyMatch(text -> text.startsWith(words));
        }
    }

    @Test
    void fiveHundredMembersAreATableOfFiveHundredRows() throws Exception {
        ExportRequest dossier = BETWEEN.as(ExportRequest.Form.DOSSIER);
        FactBase facts = crowded(500);
        AccessiblePdf pdf = note(facts, dossier);
        Briefing briefing = new BriefingComposer().compose(Selection.of(facts, dossier));
        assertThat(pdf.failures()).isEmpty();
        assertThat(pdf.brokenThreads()).isEmpty();
        assertThat(pdf.texts()).containsExactlyElementsOf(AccessiblePdf.texts(briefing));
        assertThat(pdf.texts().stream().filter(text -> text.matches("Crowd \\d+")))
                .hasSizeGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北约与欧安组织 | No glyph in LiberationSans-Regular.ttf: '北' (U+5317 CJK UNIFIED IDEOGRAPHS 5317)",
                "שלום | Right-to-left script is not supported: 'ש' (U+05E9 HEBREW LETTER SHIN)",
                "مرحبا | Right-to-left script is not supported: 'م' (U+0645 ARABIC LETTER MEEM)",
                "a\\u0007bell | Control character: U+0007 BEL",
            })
    void whatNoFontHasIsAnErrorThatNamesItAndTheFact(String words, String reason) {
        String printed = words.replace("\\u0007", "\u0007");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfExporter().export(titled(printed), BETWEEN, out))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageStartingWith("border-mission-1996: error: " + reason)
                .hasMessageContaining("letters are printed that are Latin, Greek or Cyrillic");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatTheRequestHoldsIsNoFault() {
        ExportRequest request = BETWEEN.changed().preparedBy("北京").build();
        assertThatThrownBy(() -> new PdfExporter().export(SAMPLE, request, new ByteArrayOutputStream()))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining("U+5317");
    }

    private static AccessiblePdf note(FactBase facts, ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(facts, request, out);
        return new AccessiblePdf(out.toByteArray());
    }

    /** The sample world with this title of a milestone that every note on both bodies tells of. */
    private static FactBase titled(String words) {
        return base().states(SAMPLE.states())
                .memberships(SAMPLE.memberships())
                .milestones(SAMPLE.milestones().stream()
                        .map(it -> it.id().value().equals("border-mission-1996") ? titled(it, words) : it)
                        .toList())
                .build();
    }

    private static Milestone titled(Milestone milestone, String words) {
        return Milestone.builder()
                .copyOf(milestone)
                .title(LocalizedText.of(words))
                .build();
    }

    private static FactBase crowded(int members) {
        List<State> crowd =
                IntStream.range(0, members).mapToObj(HostileFactsTest::state).toList();
        Membership model = SAMPLE.membershipsIn(new OrganizationId("assembly")).get(0);
        Stream<Membership> joined = crowd.stream()
                .map(it -> Membership.builder()
                        .copyOf(model)
                        .id(new MembershipId("crowd-" + it.code().value().toLowerCase(Locale.ROOT)))
                        .organization(new OrganizationId("assembly"))
                        .member(it.code())
                        .build());
        return base().milestones(SAMPLE.milestones())
                .states(Stream.concat(SAMPLE.states().stream(), crowd.stream()).toList())
                .memberships(
                        Stream.concat(SAMPLE.memberships().stream(), joined).toList())
                .build();
    }

    private static State state(int number) {
        String code = "QQ" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
        return State.builder()
                .code(new StateCode(code))
                .addNames(DatedName.builder()
                        .name(LocalizedText.of("Crowd " + number))
                        .build())
                .build();
    }

    private static FactBase.Builder base() {
        FactBase.Builder base = FactBase.builder();
        base.edition(SAMPLE.edition())
                .organizations(SAMPLE.organizations())
                .successions(SAMPLE.successions())
                .areas(SAMPLE.areas())
                .cooperations(SAMPLE.cooperations())
                .documents(SAMPLE.documents())
                .claims(SAMPLE.claims())
                .disagreements(SAMPLE.disagreements());
        return base;
    }
}
