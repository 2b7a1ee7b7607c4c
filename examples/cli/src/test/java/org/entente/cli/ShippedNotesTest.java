package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Form;
import org.entente.export.ExportRequest.Paper;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BriefingComposer;
import org.entente.export.briefing.Draft;
import org.entente.export.briefing.WellSet;
import org.entente.export.pdf.AccessiblePdf;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes and dossiers on the shipped facts: each of a choice in which every form, language, scope, paper and day meets every
 * other, and every area comes up, is accessible and archival, keeps to its pages, and reads aloud as it was composed.
 */
class ShippedNotesTest {
    private static final FactBase FACTS = CuratedFacts.load();
    private static final List<LocalDate> DAYS = Stream.concat(
                    Stream.of("1976-01-01", "1994-06-01", "1999-06-01", "2004-06-01", "2014-06-01", "2024-06-01")
                            .map(LocalDate::parse),
                    Stream.of(FACTS.edition().position()))
            .toList();
    private static final List<Form> FORMS = List.of(Form.values());
    private static final List<Paper> PAPERS = List.of(Paper.values());
    private static final List<ExportRequest> SCOPES = List.of(
            ExportRequest.between("osce", "nato"),
            ExportRequest.between("nato", "eu"),
            ExportRequest.between("osce", "nato", "eu"),
            ExportRequest.about("osce"),
            ExportRequest.about("nato"),
            ExportRequest.state("UA"),
            ExportRequest.state("AT"));

    static List<ExportRequest> pairwise() {
        List<CooperationArea> areas = FACTS.areas();
        // So many places for areas that every area has one.
        int places = (areas.size() + DAYS.size() - 1) / DAYS.size();
        List<ExportRequest> requests = new ArrayList<>();
        int area = 0;
        for (int[] row : Pairwise.rows(SCOPES.size() + places, DAYS.size(), FORMS.size(), 2, PAPERS.size())) {
            ExportRequest scope = row[0] < SCOPES.size()
                    ? SCOPES.get(row[0])
                    : ExportRequest.area(areas.get(area++ % areas.size()).id().value());
            requests.add(scope.asOf(DAYS.get(row[1]))
                    .as(FORMS.get(row[2]))
                    .in(Labels.LANGUAGES.get(row[3]))
                    .on(PAPERS.get(row[4])));
        }
        assertThat(area).as("areas that come up").isGreaterThanOrEqualTo(areas.size());
        return requests;
    }

    @ParameterizedTest
    @MethodSource("pairwise")
    void isForEverybodyAndForGood(ExportRequest request) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(FACTS, request, out);
        AccessiblePdf pdf = new AccessiblePdf(out.toByteArray());

        assertThat(pdf.failures()).isEmpty();
        assertThat(pdf.brokenThreads()).isEmpty();
        assertThat(pdf.pagesOutOfOrder()).isEmpty();
        assertThat(pdf.texts()).isEqualTo(AccessiblePdf.texts(asLongAs(pdf, request)));
        if (request.form() == Form.NOTE) {
            String references = Labels.in(request.language()).text("brief.references");
            assertThat(pdf.pagesOfText(references)).isLessThanOrEqualTo(2);
        }
    }

    // Of a note's lengths the one that was printed, or the longest.
    private static Briefing asLongAs(AccessiblePdf pdf, ExportRequest request) {
        Draft draft = new BriefingComposer().draft(Selection.of(FACTS, request));
        return IntStream.rangeClosed(0, BriefingComposer.SHORTEST)
                .mapToObj(draft::shortened)
                .filter(it -> AccessiblePdf.texts(it).equals(pdf.texts()))
                .findFirst()
                .orElseGet(() -> draft.shortened(0));
    }

    static Stream<ExportRequest> allScopes() {
        Stream<ExportRequest> others = Stream.of(
                        FACTS.organizations().stream()
                                .map(it -> ExportRequest.about(it.id().value())),
                        FACTS.states().stream()
                                .map(it -> ExportRequest.state(it.code().value())),
                        FACTS.areas().stream()
                                .map(it -> ExportRequest.area(it.id().value())))
                .flatMap(scopes -> scopes)
                .map(it -> it.asOf(FACTS.edition().position()));
        Stream<ExportRequest> onEveryDay =
                SCOPES.stream().flatMap(scope -> DAYS.stream().map(scope::asOf));
        return Stream.concat(onEveryDay, others)
                .flatMap(it -> Stream.of(it, it.as(Form.DOSSIER)))
                .flatMap(it -> Labels.LANGUAGES.stream().map(it::in));
    }

    @ParameterizedTest
    @MethodSource("allScopes")
    void isSetAsItsLanguageIsPrinted(ExportRequest request) {
        Selection selection = Selection.of(FACTS, request);

        assertThat(WellSet.faults(new BriefingComposer().compose(selection))).isEmpty();
    }
}
