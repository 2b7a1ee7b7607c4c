package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class MilestoneQueryTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final OrganizationId PACT = new OrganizationId("pact");
    private static final OrganizationId ASSEMBLY = new OrganizationId("assembly");

    @Test
    void anEmptyQueryAsksForAllInTheOrderOfTime() {
        assertThat(asked(query()))
                .containsExactly(
                        "northport-treaty-1950",
                        "emerald-coast-leaves-1966",
                        "valleys-open-1973",
                        "round-table-opens-1991",
                        "zed-suspended-1992",
                        "bridge-opens-1994",
                        "conference-becomes-organization-1995",
                        "border-mission-1996",
                        "secretary-speaks-1996",
                        "pact-summit-1999",
                        "dolmia-joins-1999",
                        "small-arms-adopted-2000",
                        "staff-talks-2004",
                        "sum-2010",
                        "bridge-suspension-2022");
    }

    @Test
    void onOneDayTheWeightierComesFirst() {
        MilestoneQuery.Builder day = query();
        day.from(LocalDate.of(1999, 3, 12)).to(LocalDate.of(1999, 3, 12));
        assertThat(asked(day)).containsExactly("pact-summit-1999", "dolmia-joins-1999");
    }

    @Test
    void onOneDayAndOfOneWeightTheIdDecides() {
        Milestone one = FACTS.findMilestone(new MilestoneId("pact-summit-1999")).orElseThrow();
        Milestone other = Milestone.builder()
                .copyOf(one)
                .id(new MilestoneId("a-summit-1999"))
                .build();
        assertThat(MilestoneQuery.BY_TIME.compare(other, one)).isNegative();
    }

    @Test
    void eachBodyMustBeConcerned() {
        assertThat(asked(query().addOrganizations(PACT, ASSEMBLY)))
                .containsExactly("border-mission-1996", "secretary-speaks-1996", "staff-talks-2004");
        assertThat(asked(query().addOrganizations(new OrganizationId("union")))).containsExactly("sum-2010");
        assertThat(asked(query().addOrganizations(new OrganizationId("nowhere"))))
                .isEmpty();
    }

    @Test
    void theAreaMustBeNamedItself() {
        assertThat(asked(query().area(new AreaId("small-arms"))))
                .containsExactly("small-arms-adopted-2000", "staff-talks-2004");
        assertThat(asked(query().area(new AreaId("arms-control")))).containsExactly("small-arms-adopted-2000");
        assertThat(asked(query().area(new AreaId("training")))).isEmpty();
    }

    @Test
    void theStateMustBeNamed() {
        assertThat(asked(query().state(new StateCode("EE"))))
                .containsExactly("border-mission-1996", "bridge-suspension-2022");
    }

    @Test
    void allThatIsAskedMustBeSo() {
        assertThat(asked(query().addOrganizations(PACT)
                        .state(new StateCode("EE"))
                        .area(new AreaId("border-security"))
                        .from(LocalDate.of(1996, 1, 1))
                        .to(LocalDate.of(1996, 1, 31))))
                .containsExactly("border-mission-1996");
    }

    @Test
    void bothDaysBelongToThePeriod() {
        assertThat(between("1950-01-15", "1966-07-01"))
                .containsExactly("northport-treaty-1950", "emerald-coast-leaves-1966");
        assertThat(between("1950-01-16", "1966-06-30")).isEmpty();
    }

    @Test
    void whatMayLieOutsideThePeriodIsLeftOut() {
        assertThat(between("2004-01-01", "2004-12-31")).containsExactly("staff-talks-2004");
        assertThat(between("2004-01-02", "2004-12-31")).isEmpty();
        assertThat(between("2004-01-01", "2004-12-30")).isEmpty();
        assertThat(between("1996-01-02", "1996-01-31")).containsExactly("secretary-speaks-1996");
    }

    @Test
    void aRangeIsFoundByItsFirstDay() {
        assertThat(between("1973-07-03", "1973-07-03")).containsExactly("valleys-open-1973");
        assertThat(between("1973-07-04", "1975-08-01")).isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHoldsNothing() {
        assertThat(between("2000-01-01", "1990-01-01")).isEmpty();
    }

    private static MilestoneQuery.Builder query() {
        return MilestoneQuery.builder();
    }

    private static List<String> between(String from, String to) {
        return asked(query().from(LocalDate.parse(from)).to(LocalDate.parse(to)));
    }

    private static List<String> asked(ImmutableMilestoneQuery.Builder query) {
        return FACTS.milestones(query.build()).stream()
                .map(it -> it.id().value())
                .toList();
    }
}
