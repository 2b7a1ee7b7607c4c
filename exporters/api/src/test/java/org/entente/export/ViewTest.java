package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.RivalValue;
import org.entente.model.State;
import org.entente.model.check.Finding;
import org.entente.model.check.Rules;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViewTest {
    private static final FactBase FACTS = SampleWorld.facts();

    static Stream<ExportRequest> requests() {
        Stream<ExportRequest> scopes = Stream.concat(
                Stream.of(ExportRequest.between("pact", "assembly"), ExportRequest.everything()),
                Stream.of(
                                FACTS.organizations().stream()
                                        .map(it -> ExportRequest.about(it.id().value())),
                                FACTS.areas().stream()
                                        .map(it -> ExportRequest.area(it.id().value())),
                                FACTS.states().stream()
                                        .map(it -> ExportRequest.state(it.code().value())))
                        .flatMap(stream -> stream));
        return scopes.flatMap(
                request -> Stream.of("1949-12-31", "1973-07-03", "1991-12-31", "1994-06-01", "1999-03-12", "2024-01-31")
                        .map(day -> request.asOf(LocalDate.parse(day))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyIdInAViewLeadsSomewhere(ExportRequest request) {
        FactBase view = Selection.of(FACTS, request).view();
        List<Finding> dangling = Rules.check(view).stream()
                .filter(it -> it.rule().equals("dangling-id"))
                .toList();
        assertThat(dangling).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothingInAViewBeginsLaterThanItsDay(ExportRequest request) {
        FactBase view = Selection.of(FACTS, request).view();
        LocalDate day = request.dayIn(FACTS);
        assertThat(view.milestones()).allMatch(it -> it.hadHappenedBy(day));
        assertThat(view.memberships())
                .noneMatch(it -> view.period(it).possibleFrom().isAfter(day));
        assertThat(view.organizations())
                .noneMatch(it -> it.existence().possibleFrom().isAfter(day));
        assertThat(view.organizations().stream().map(Organization::names).flatMap(List::stream))
                .noneMatch(name -> name.period().possibleFrom().isAfter(day));
        assertThat(view.cooperations())
                .noneMatch(it -> it.period().certainFrom().isAfter(day));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void ofAStatesLaterNamesOnlyTodaysIsTold(ExportRequest request) {
        FactBase view = Selection.of(FACTS, request).view();
        LocalDate day = request.dayIn(FACTS);
        for (State state : view.states()) {
            DatedName today = FACTS.state(state.code()).lastName();
            assertThat(state.names())
                    .allMatch(name -> !name.period().possibleFrom().isAfter(day)
                            || name.name().equals(today.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void membersAreThoseOfTheWholeBase(ExportRequest request) {
        Selection selection = Selection.of(FACTS, request);
        LocalDate day = selection.day();
        for (Organization body : selection.bodies()) {
            assertThat(selection.asOf().count(body.id()))
                    .isEqualTo(FACTS.asOf(day).count(body.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2000-12-31, 0", "2001-01-01, 0", "2001-02-01, 1"})
    void aDisagreementOverAStepStillToComeIsNotTold(LocalDate day, int told) {
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .disagreements(List.of(Disagreement.builder()
                        .id(new DisagreementId("pact-seat"))
                        .fact("pact")
                        .field("seats.1")
                        .addValues(rival("2001-01-01", Disagreement.Rank.PREFERRED))
                        .addValues(rival("2001-02-01", Disagreement.Rank.ALTERNATIVE))
                        .build()))
                .build();
        assertThat(Selection.of(facts, ExportRequest.about("pact").asOf(day))
                        .view()
                        .disagreements())
                .hasSize(told);
    }

    private static RivalValue rival(String value, Disagreement.Rank rank) {
        return RivalValue.builder()
                .value(LocalizedText.of(value))
                .rank(rank)
                .reason(LocalizedText.of("So it is said."))
                .build();
    }

    @Test
    void theWholeIsTheBaseItself() {
        assertThat(Selection.of(FACTS, ExportRequest.everything()).view()).isSameAs(FACTS);
    }

    @Test
    void betweenBodiesTheMilestonesThatJoinThemComeFirst() {
        Selection selection = Selection.of(FACTS, ExportRequest.between("pact", "assembly"));
        List<Milestone> milestones = selection.milestones();
        int joint = (int) milestones.stream().filter(selection::joinsBodies).count();
        assertThat(joint).isBetween(1, milestones.size() - 1);
        assertThat(milestones.subList(0, joint)).allMatch(selection::joinsBodies);
        assertThat(milestones.subList(joint, milestones.size())).noneMatch(selection::joinsBodies);
    }

    @Test
    void aFileIsNamedByScopeDayAndLanguage() {
        ExportRequest request = ExportRequest.between("assembly", "pact")
                .asOf(LocalDate.of(1994, 6, 1))
                .as(ExportRequest.Form.DOSSIER);
        assertThat(Selection.of(FACTS, request).fileName()).isEqualTo("assembly-pact_1994-06-01_en_dossier");
    }

    @Test
    void aDayAfterThePositionDateIsSaidToBe() {
        LocalDate position = FACTS.edition().position();
        ExportRequest request = ExportRequest.about("pact");
        assertThat(Selection.of(FACTS, request.asOf(position)).isBeyondPosition())
                .isFalse();
        assertThat(Selection.of(FACTS, request.asOf(position.plusDays(1))).isBeyondPosition())
                .isTrue();
    }
}
