package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Count.class,
                Translation.class,
                Predicate.Subset.class,
                Predicate.MoreThan.class,
                Population.And.class,
                Population.Minus.class
            })
    void recordsAreComparedByAllTheyHold(Class<?> type) {
        EqualsVerifier.forClass(type).verify();
    }

    @Test
    void aPeriodIsComparedByItsEnds() {
        EqualsVerifier.forClass(Period.class)
                .withPrefabValues(Bound.class, Bound.parse("1990"), Bound.parse("by 1991"))
                .verify();
    }

    @Test
    void aTextIsComparedWithItsTranslations() {
        SortedMap<String, Translation> french = new TreeMap<>(Map.of("fr", new Translation("allié", false)));
        SortedMap<String, Translation> german = new TreeMap<>(Map.of("de", new Translation("Verbündeter", false)));
        EqualsVerifier.forClass(LocalizedText.class)
                .withPrefabValues(SortedMap.class, french, german)
                .verify();
    }

    @Test
    void aCodeIsTheNameOfTheConstantInSmallLettersWithHyphens() {
        assertThat(MembershipEvent.Kind.IN_FORCE.code()).isEqualTo("in-force");
        assertThat(Organization.Kind.ALLIANCE.code()).isEqualTo("alliance");
        assertThat(Verdict.Outcome.NOT_APPLICABLE.code()).isEqualTo("not-applicable");
    }

    @Test
    void aMembershipNeedsAnEvent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Membership.builder()
                        .id(new MembershipId("pact-aa"))
                        .organization(new OrganizationId("pact"))
                        .member(new StateCode("AA"))
                        .build())
                .withMessage("'events' is empty: at least one is needed");
    }

    @Test
    void aStateNeedsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> State.builder().code(new StateCode("AA")).build())
                .withMessage("'names' is empty: at least one is needed");
    }

    @Test
    void anOrganizationNeedsANameAndAKind() {
        Organization pact = FACTS.organization("pact");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organization.builder().copyOf(pact).names(List.of()).build())
                .withMessage("'names' is empty: at least one is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organization.builder().copyOf(pact).kinds(List.of()).build())
                .withMessage("'kinds' is empty: at least one is needed");
    }

    @Test
    void aPolicyNeedsAStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountingPolicy.builder().build())
                .withMessage("'starts' is empty: at least one is needed");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void aWeightIsFromOneToFive(int weight) {
        Milestone milestone = FACTS.milestones().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Milestone.builder().copyOf(milestone).weight(weight).build())
                .withMessage("'weight' is " + weight + ": 1 (a detail) to 5 (a turning point)");
    }

    @Test
    void nobodyCooperatesAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooperation.builder()
                        .copyOf(FACTS.cooperations().get(0))
                        .organizations(List.of(new OrganizationId("pact")))
                        .build())
                .withMessage("'organizations' names 1: at least two work together");
    }

    @Test
    void noFieldHoldsATextWithoutText() {
        Document document = FACTS.documents().get(0);
        Citation citation = Citation.of("handbook", "p. 1");
        Disagreement disagreement = FACTS.disagreements().get(0);
        assertEmpty(
                "symbol", () -> Document.builder().copyOf(document).symbol(" ").build());
        assertEmpty("at", () -> Citation.builder().copyOf(citation).at("").build());
        assertEmpty(
                "quotation",
                () -> Citation.builder().copyOf(citation).quotation("\n").build());
        assertEmpty(
                "field",
                () -> Disagreement.builder().copyOf(disagreement).field("").build());
        assertEmpty(
                "edition",
                () -> Edition.builder().copyOf(FACTS.edition()).edition("").build());
        assertEmpty(
                "licence",
                () -> Edition.builder().copyOf(FACTS.edition()).licence("").build());
    }

    private static void assertEmpty(String field, ThrowingCallable make) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(make)
                .withMessage("'" + field + "' is empty: there is no text in it")
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void nobodyDisagreesAlone() {
        Disagreement disagreement = FACTS.disagreements().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disagreement.builder()
                        .copyOf(disagreement)
                        .values(disagreement.values().subList(0, 1))
                        .build())
                .withMessage("'values' holds 1: it takes two to disagree");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void aCountThatAlwaysHoldsIsNoClaim(int count) {
        Population anybody = new Population.Members(new OrganizationId("pact"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Predicate.AtLeast(count, anybody))
                .withMessage("'count' is " + count + ": 1 or more");
    }

    @Test
    void theFirstEventIsThatOfThePreferredKind() {
        Membership bb = FACTS.findMembership(new MembershipId("pact-bb")).orElseThrow();
        assertThat(bb.firstEvent(List.of(MembershipEvent.Kind.IN_FORCE, MembershipEvent.Kind.DEPOSITED)))
                .map(MembershipEvent::date)
                .contains(Bound.parse("1950-04-04"));
        assertThat(bb.firstEvent(List.of(MembershipEvent.Kind.DEPOSITED, MembershipEvent.Kind.IN_FORCE)))
                .map(MembershipEvent::date)
                .contains(Bound.parse("1950-03-01"));
        assertThat(bb.firstEvent(List.of(MembershipEvent.Kind.LEFT))).isEmpty();
        assertThat(bb.firstEvent(List.of())).isEmpty();
    }

    @Test
    void aSeatIsThatOfTheDay() {
        Organization pact = FACTS.organization("pact");
        assertThat(pact.seatOn(LocalDate.of(1950, 4, 29))).isEmpty();
        assertThat(pact.seatOn(LocalDate.of(1950, 4, 30))).map(Seat::place).contains(LocalizedText.of("Northport"));
        assertThat(pact.seatOn(LocalDate.of(1967, 10, 15))).map(Seat::place).contains(LocalizedText.of("Northport"));
        assertThat(pact.seatOn(LocalDate.of(1967, 10, 16))).map(Seat::place).contains(LocalizedText.of("Sankt Őrs"));
        assertThat(FACTS.organization("union").seatOn(LocalDate.of(1990, 1, 1))).isEmpty();
    }

    @Test
    void aCitationSaysWhatIsBehindIt() {
        Citation read = Citation.of("handbook", "p. 1");
        Citation unseen = Citation.of("handbook", "unseen");
        Citation unplaced =
                Citation.builder().document(new DocumentId("handbook")).build();
        Citation reported = Citation.builder()
                .copyOf(read)
                .reportedBy(new DocumentId("gazette-1992"))
                .build();
        assertThat(List.of(read, unseen, unplaced, reported))
                .extracting(Citation::isPinpointed)
                .containsExactly(true, false, false, true);
        assertThat(List.of(read, unseen, unplaced, reported))
                .extracting(Citation::evidence)
                .containsExactly(
                        Citation.Evidence.READ,
                        Citation.Evidence.READ,
                        Citation.Evidence.READ,
                        Citation.Evidence.REPORTED);
    }

    @Test
    void laterChangesToAListDoNotShow() {
        List<State> both = new ArrayList<>(FACTS.states());
        List<Organization> programmes = new ArrayList<>(FACTS.organizations());
        List<DatedName> names = new ArrayList<>(FACTS.state("AA").names());
        Overlap overlap = new Overlap(both, both, both);
        Partner partner = new Partner(FACTS.state("AA"), programmes);
        Verdict.Reason reason = new Verdict.Reason(Verdict.Reason.Form.THESE, 1, 1, names);
        both.clear();
        programmes.clear();
        names.clear();
        assertThat(overlap.both()).hasSize(12);
        assertThat(overlap.first()).hasSize(12);
        assertThat(overlap.second()).hasSize(12);
        assertThat(partner.programmes()).hasSize(6);
        assertThat(reason.names()).hasSize(1);
    }

    @Test
    void nothingThatABaseHandsOutCanBeChanged() {
        AsOf day = FACTS.asOf(LocalDate.of(2010, 7, 1));
        OrganizationId pact = new OrganizationId("pact");
        List<List<?>> lists = List.of(
                FACTS.organizations(),
                FACTS.states(),
                FACTS.memberships(),
                FACTS.statements(),
                FACTS.citations("pact"),
                FACTS.membershipsIn(pact),
                FACTS.membershipsOf(new StateCode("AA")),
                FACTS.programmes(pact),
                FACTS.milestones(MilestoneQuery.builder().build()),
                FACTS.state("AA").names(),
                FACTS.milestones().get(0).organizations(),
                day.members("pact"),
                day.roll("pact"),
                day.possibleMembers(pact),
                day.partners(pact),
                day.claims(),
                day.milestones(),
                day.overlap("pact", "assembly").both());
        assertThat(lists)
                .allSatisfy(list ->
                        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class));
    }
}
