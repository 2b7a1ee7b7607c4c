package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.model.AreaId;
import org.entente.model.Citation;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.RivalValue;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class SourceOrderTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final Citation PAGE = Citation.of("assembly-roll-page", "par. 1");
    private static final Citation BOOK = Citation.of("handbook", "p. 1");
    private static final Citation GAZETTE = Citation.of("gazette-1992", "p. 2");
    private static final Citation NOTE = Citation.of("eastmark-note-2022", "par. 3");
    private static final Citation TREATY = Citation.of("pact-treaty-1950", "Article 1");
    private static final Citation REPORTED = Citation.builder()
            .document(new DocumentId("valley-act-1973"))
            .reportedBy(new DocumentId("handbook"))
            .build();

    @Test
    void isTheCuratorsIfTheFirstWasRead() {
        assertThat(order(BOOK, REPORTED, PAGE)).containsExactly(BOOK, PAGE, REPORTED);
    }

    @Test
    void putsWhatIsPrimaryFirstIfTheFirstWasNotRead() {
        assertThat(order(REPORTED, BOOK, PAGE)).containsExactly(PAGE, BOOK, REPORTED);
    }

    @Test
    void putsAPlaceThatWasNotSeenAfterOthers() {
        Citation unseen = Citation.of("assembly-roll-page", Citation.UNSEEN);
        assertThat(order(unseen, REPORTED, BOOK)).containsExactly(BOOK, unseen, REPORTED);
        assertThat(order()).isEmpty();
    }

    @Test
    void putsADocumentOfBeforeAMilestoneAfterOthers() {
        assertThat(order("1992-03", TREATY, BOOK, GAZETTE)).containsExactly(BOOK, GAZETTE, TREATY);
        assertThat(order("1950-01", TREATY, BOOK)).containsExactly(TREATY, BOOK);
    }

    @Test
    void putsASourceOfAnotherDayAfterOthers() {
        assertThat(order(List.of(NOTE), List.of(BOOK), "2001-01-02", BOOK, PAGE))
                .containsExactly(PAGE, BOOK);
        assertThat(order(List.of(BOOK, NOTE), List.of(BOOK), "2001-01-02", BOOK, PAGE, NOTE))
                .containsExactly(PAGE, NOTE, BOOK);
    }

    @Test
    void addsASourceOfThePreferredDayIfTheMilestoneCitesNoneButOfAnother() {
        assertThat(order(List.of(NOTE), List.of(BOOK), "2001-01-02", BOOK)).containsExactly(NOTE, BOOK);
    }

    private static List<Citation> order(Citation... sources) {
        return new SourceOrder(FACTS).of(List.of(sources));
    }

    private static List<Citation> order(String day, Citation... sources) {
        return new SourceOrder(FACTS).of(milestone(day, sources));
    }

    private static List<Citation> order(
            List<Citation> preferred, List<Citation> alternative, String day, Citation... sources) {
        Disagreement disagreement = Disagreement.builder()
                .id(new DisagreementId("day"))
                .fact("meeting")
                .field("date")
                .addValues(value(day, Disagreement.Rank.PREFERRED, preferred))
                .addValues(value("2001-01-03", Disagreement.Rank.ALTERNATIVE, alternative))
                .build();
        Milestone milestone = milestone(day, sources);
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .disagreements(List.of(disagreement))
                .build();
        return new SourceOrder(facts).of(milestone);
    }

    private static RivalValue value(String day, Disagreement.Rank rank, List<Citation> sources) {
        return RivalValue.builder()
                .value(LocalizedText.of(day))
                .rank(rank)
                .reason(LocalizedText.of("So it is said."))
                .sources(sources)
                .build();
    }

    private static Milestone milestone(String day, Citation... sources) {
        return Milestone.builder()
                .id(new MilestoneId("meeting"))
                .date(PartialDate.parse(day))
                .kind(Milestone.Kind.EVENT)
                .weight(3)
                .organizations(List.of(new OrganizationId("pact")))
                .areas(List.of(new AreaId("small-arms")))
                .title(LocalizedText.of("They meet"))
                .summary(LocalizedText.of("They met."))
                .sources(Arrays.asList(sources))
                .build();
    }
}
