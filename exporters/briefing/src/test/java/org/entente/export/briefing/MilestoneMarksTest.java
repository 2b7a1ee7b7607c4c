package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneMarksTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final List<Citation> SOURCES = List.of(
            Citation.of("handbook", "p. 1"),
            Citation.of("handbook", "p. 2"),
            Citation.of("assembly-roll-page", "par. 1"));

    @ParameterizedTest
    @CsvSource({
        "Eastmark signs and joins, Eastmark signs and joins [1]",
        "Eastmark signs; the Pact and the Assembly object, Eastmark signs; the Pact and the Assembly object [1] [2]"
    })
    void inANoteAreOneForEachClauseOfTheTitle(String title, String told) {
        ExportRequest note = ExportRequest.between("assembly", "pact").asOf(LocalDate.of(2024, 1, 31));

        assertThat(cited(title, note)).isEqualTo(told);
    }

    @Test
    void inADossierAreAll() {
        ExportRequest dossier = ExportRequest.between("assembly", "pact")
                .asOf(LocalDate.of(2024, 1, 31))
                .as(ExportRequest.Form.DOSSIER);

        assertThat(cited("Eastmark signs", dossier)).isEqualTo("Eastmark signs [1] [2]");
    }

    private static String cited(String title, ExportRequest request) {
        Milestone milestone = Milestone.builder()
                .copyOf((Milestone) FACTS.fact("secretary-speaks-1996"))
                .title(LocalizedText.of(title))
                .sources(SOURCES)
                .build();
        return new Prose(Selection.of(FACTS, request))
                .cited(Text.of(title), milestone)
                .plain()
                .replace('\u00a0', ' ');
    }
}
