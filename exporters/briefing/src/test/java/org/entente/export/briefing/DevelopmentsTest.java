package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.AreaId;
import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentsTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @ParameterizedTest
    @CsvSource({"5, 3, 0-2-4", "5, 1, 4", "5, 5, 0-1-2-3-4", "5, 9, 0-1-2-3-4", "6, 2, 0-5", "1, 1, 0", "5, 0, ''"})
    void equalOnesAreTakenFromAllTimes(int all, int most, String chosen) {
        List<String> found = Developments.spread(
                IntStream.range(0, all).mapToObj(String::valueOf).toList(), most);
        assertThat(String.join("-", found)).isEqualTo(chosen);
    }

    @Test
    void whatTheBottomLineNamesIsAlwaysAmongThoseShown() {
        Developments developments = of(
                milestone("a", "2001-01-01", 5),
                milestone("b", "2002-01-01", 5),
                milestone("c", "2003-01-01", 4),
                milestone("d", "2004-01-01", 1));

        assertThat(ids(developments.weightiest(3))).containsExactly("b", "c", "d");
        assertThat(developments.major().map(it -> it.id().value())).contains("c");
        assertThat(developments.latest().map(it -> it.id().value())).contains("d");
    }

    @Test
    void ofOneDayTheWeightiestIsNamed() {
        Developments developments = of(milestone("a", "2001-01-01", 5), milestone("z", "2001-01-01", 4));

        assertThat(developments.major().map(it -> it.id().value())).contains("a");
        assertThat(developments.latest()).isEmpty();
    }

    @Test
    void whereNothingIsMajorTheLatestIsNamed() {
        Developments developments = of(milestone("a", "2001-01-01", 3), milestone("b", "2002-01-01", 2));

        assertThat(developments.major()).isEmpty();
        assertThat(developments.latest().map(it -> it.id().value())).contains("b");
    }

    private static List<String> ids(List<Milestone> milestones) {
        return milestones.stream().map(it -> it.id().value()).toList();
    }

    private static Developments of(Milestone... milestones) {
        FactBase facts =
                FactBase.builder().copyOf(FACTS).milestones(List.of(milestones)).build();
        ExportRequest request = ExportRequest.area("small-arms").asOf(LocalDate.of(2024, 1, 31));
        return new Developments(new Prose(Selection.of(facts, request)));
    }

    private static Milestone milestone(String id, String date, int weight) {
        return Milestone.builder()
                .id(new MilestoneId(id))
                .date(PartialDate.parse(date))
                .kind(Milestone.Kind.EVENT)
                .title(LocalizedText.of("It happens"))
                .summary(LocalizedText.of("It happened."))
                .addAreas(new AreaId("small-arms"))
                .weight(weight)
                .addSources(Citation.of("handbook", "p. 3"))
                .build();
    }
}
