package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of membership, each in the sample world: what the questions answer on the day before, on the day itself and after it. */
class TrapsTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @Nested
    @DisplayName("Successor states")
    class SuccessorStates {

        @ParameterizedTest(name = "on {0} the seat is that of {1}")
        @CsvSource({"1991-12-23, XXWW", "1991-12-24, KK", "1991-12-25, KK"})
        void aSeatThatIsContinuedIsHeldByOneStateOnEveryDay(LocalDate day, String holder) {
            assertThat(FACTS.asOf(day).members("assembly"))
                    .extracting(it -> it.member().value())
                    .filteredOn(List.of("XXWW", "KK")::contains)
                    .containsExactly(holder);
        }

        @ParameterizedTest(name = "on {0} the seat is {1}, the new state {2}")
        @CsvSource({
            "1992-04-26, in, out",
            "1992-04-27, in, out",
            "2000-11-09, suspended and not counted, out",
            "2000-11-10, out, in"
        })
        void aSeatCanOutliveItsStateAndTheNewStateIsAdmittedAnew(LocalDate day, String old, String admitted) {
            assertThat(how(FACTS, "assembly", "ZZYY", day)).isEqualTo(old);
            assertThat(how(FACTS, "assembly", "HH", day)).isEqualTo(admitted);
        }

        @ParameterizedTest(name = "on {0} in doubt: {1}")
        @CsvSource({"1992-04-26, false", "1992-04-27, true", "1993-03-28, true", "1993-03-29, false"})
        void aStateThatIsNotThereYetIsNotEvenInDoubt(LocalDate day, boolean inDoubt) {
            Membership.Builder membership = Membership.builder();
            membership
                    .id(new MembershipId("round-table-hh"))
                    .organization(new OrganizationId("round-table"))
                    .member(new StateCode("HH"))
                    .addEvents(MembershipEvent.builder()
                            .kind(MembershipEvent.Kind.JOINED)
                            .date(Bound.parse("by 1993-03-29"))
                            .build());
            FactBase facts = FactBase.builder()
                    .copyOf(FACTS)
                    .addMemberships(membership.build())
                    .build();
            assertThat(facts.asOf(day).possibleMembers(new OrganizationId("round-table")))
                    .extracting(it -> it.member().value())
                    .satisfies(it -> assertThat(it.contains("HH")).isEqualTo(inDoubt));
            assertThat(how(facts, "round-table", "HH", LocalDate.of(1993, 3, 29)))
                    .isEqualTo("in");
        }
    }

    @Nested
    @DisplayName("Suspension")
    class Suspensions {

        @ParameterizedTest(name = "from {0} until {1}, on {2}: {3}")
        @CsvSource({
            // To the day.
            "2011-03-01,          2011-11-01, 2011-02-28, in",
            "2011-03-01,          2011-11-01, 2011-03-01, suspended and not counted",
            "2011-03-01,          2011-11-01, 2011-10-31, suspended and not counted",
            "2011-03-01,          2011-11-01, 2011-11-01, in",
            // To the month: from its last day on, and no longer than the day before its first.
            "2011-03,             2011-11,    2011-03-30, in",
            "2011-03,             2011-11,    2011-03-31, suspended and not counted",
            "2011-03,             2011-11,    2011-10-31, suspended and not counted",
            "2011-03,             2011-11,    2011-11-01, in",
            // To the year.
            "2011,                2013,       2011-12-30, in",
            "2011,                2013,       2011-12-31, suspended and not counted",
            "2011,                2013,       2012-12-31, suspended and not counted",
            "2011,                2013,       2013-01-01, in",
            // Not later than a day, seen to be so on a day, never ended.
            "by 2011-03-10,       open,       2011-03-09, in",
            "by 2011-03-10,       open,       2011-03-10, suspended and not counted",
            "attested 2011-03-10, open,       2011-03-09, in",
            "attested 2011-03-10, open,       2011-03-10, suspended and not counted",
            "2011-03-01,          open,       2030-01-01, suspended and not counted",
            // Of an end that nobody knows, only the first day is certain.
            "2011-03-01,          unknown,    2011-03-01, suspended and not counted",
            "2011-03-01,          unknown,    2011-03-02, in",
            "2011-03-01,          by 2011-11-01,       2011-03-02, in",
            "2011-03-01,          attested 2011-06-30, 2011-06-30, suspended and not counted",
            "2011-03-01,          attested 2011-06-30, 2011-07-01, in",
        })
        void whoIsNotCertainlySuspendedIsIn(String from, String until, LocalDate day, String how) {
            FactBase facts = withSuspension("neighbours-ll", Suspension.Kind.REPRESENTATION, from, until);
            assertThat(how(facts, "neighbours", "LL", day)).isEqualTo(how);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2022-03-30, in", "2022-03-31, suspended and counted", "2022-04-01, suspended and counted"})
        void whatIsSuspendedDecidesWhetherItCounts(LocalDate day, String how) {
            FactBase facts = withSuspension("bridge-ee", Suspension.Kind.PRACTICAL_COOPERATION, "2022-03", "open");
            assertThat(how(facts, "bridge", "EE", day)).isEqualTo(how);
        }

        private static FactBase withSuspension(String id, Suspension.Kind of, String from, String until) {
            Suspension.Builder suspension = Suspension.builder();
            suspension.of(of).from(Bound.parse(from)).until(Bound.parse(until));
            return FactBase.builder()
                    .copyOf(FACTS)
                    .memberships(FACTS.memberships().stream()
                            .map(it -> it.id().value().equals(id)
                                    ? Membership.builder()
                                            .copyOf(it)
                                            .suspensions(List.of(suspension.build()))
                                            .build()
                                    : it)
                            .toList())
                    .build();
        }
    }

    @Nested
    @DisplayName("Change of status")
    class ChangeOfStatus {

        @ParameterizedTest(name = "on {0}: Bridge {1}, Pact {2}, Round Table {3}")
        @CsvSource({"1999-03-11, in, out, ''", "1999-03-12, out, in, pact", "1999-03-13, out, in, pact"})
        void aPartnerBecomesAMemberAndStaysInWhatIncludesMembers(
                LocalDate day, String partner, String member, String through) {
            assertThat(how(FACTS, "bridge", "DD", day)).isEqualTo(partner);
            assertThat(how(FACTS, "pact", "DD", day)).isEqualTo(member);
            assertThat(standing(FACTS, "round-table", "DD", day).flatMap(Standing::through))
                    .map(OrganizationId::value)
                    .isEqualTo(Optional.of(through).filter(it -> !it.isEmpty()));
        }

        @Test
        void theTimeAsAnAssociateEndsThereAndThatAsAMemberBegins() {
            assertThat(standing(FACTS, "round-table", "FF", LocalDate.of(2004, 3, 28)))
                    .map(Standing::period)
                    .contains(new Period(Bound.parse("1992-06-05"), Bound.parse("2004-03-29")));
            assertThat(standing(FACTS, "round-table", "FF", LocalDate.of(2004, 3, 29)))
                    .map(it -> it.period().start())
                    .contains(Bound.parse("2004-03-29"));
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2004-03-28, associate", "2004-03-29, member", "2004-03-30, member"})
        void anAssociateThatBecomesAMemberIsCountedFromThatDayOn(LocalDate day, String role) {
            Standing standing = standing(FACTS, "round-table", "FF", day).orElseThrow();
            assertThat(standing.role().code()).isEqualTo(role);
            assertThat(standing.counted()).isEqualTo(role.equals("member"));
        }
    }

    @Nested
    @DisplayName("Change of name")
    class ChangeOfName {

        @ParameterizedTest(name = "on {1} {0} is {2}")
        @CsvSource({
            "EE,       2019-02-11, Eastmark",
            "EE,       2019-02-12, North Eastmark",
            "EE,       2019-02-13, North Eastmark",
            "assembly, 1994-12-31, Conference of the Valleys",
            "assembly, 1995-01-01, Organization of the Valleys",
            "assembly, 1995-01-02, Organization of the Valleys",
        })
        void aNameIsThatOfTheDay(String id, LocalDate day, String name) {
            assertThat(FACTS.asOf(day).name(FACTS.member(MemberId.parse(id)), Locale.ENGLISH))
                    .isEqualTo(name);
        }

        @ParameterizedTest(name = "on {0} the Bridge Programme writes {1}")
        @CsvSource({
            "2019-02-11, former Zed Republic of Eastmark",
            "2019-02-12, North Eastmark",
            "2019-02-13, North Eastmark",
        })
        void aBodyWritesANameOfItsOwnUntilTheStateChangesIts(LocalDate day, String name) {
            Standing standing = standing(FACTS, "bridge", "EE", day).orElseThrow();
            assertThat(standing.name(Locale.ENGLISH)).isEqualTo(name);
            assertThat(standing.nameToday().name()).hasToString("North Eastmark");
        }
    }

    @Nested
    @DisplayName("Several dates for one event")
    class SeveralDates {

        @ParameterizedTest(name = "on {1} {0} is {2}")
        @CsvSource({
            "BB, 1950-01-15, out",
            "BB, 1950-03-01, out",
            "BB, 1950-04-03, out",
            "BB, 1950-04-04, in",
            "DD, 1997-07-08, out",
            "DD, 1997-12-16, out",
            "DD, 1999-03-11, out",
            "DD, 1999-03-12, in",
            "CC, 1966-03-10, in",
            "CC, 1966-06-30, in",
            "CC, 1966-07-01, out",
        })
        void onlyTheStepThatThePolicyNamesCounts(String member, LocalDate day, String how) {
            assertThat(how(FACTS, "pact", member, day)).isEqualTo(how);
        }
    }

    @Nested
    @DisplayName("Disagreeing sources")
    class DisagreeingSources {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"1999-03-11, out", "1999-03-12, in", "1999-03-16, in", "1999-04-01, in"})
        void theRivalsAreKeptAndThePreferredValueCounts(LocalDate day, String how) {
            assertThat(how(FACTS, "pact", "DD", day)).isEqualTo(how);
            assertThat(((Disagreement) FACTS.fact("pact-dd-day")).values())
                    .extracting(it -> it.value() + " " + it.rank().code())
                    .containsExactly("1999-03-12 preferred", "1999-03-16 alternative", "1999-04-01 rejected");
        }
    }

    @Nested
    @DisplayName("Second joining")
    class SecondJoining {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "1966-06-30, pact-cc",
            "1966-07-01, ''",
            "2009-04-02, ''",
            "2009-04-03, pact-cc-2",
            "2009-04-04, pact-cc-2",
        })
        void eachJoiningIsAMembershipOfItsOwn(LocalDate day, String membership) {
            assertThat(standing(FACTS, "pact", "CC", day)
                            .map(it -> it.membership().id().value()))
                    .isEqualTo(Optional.of(membership).filter(it -> !it.isEmpty()));
        }
    }

    @Nested
    @DisplayName("Organization as member")
    class OrganizationAsMember {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2001-06-29, out", "2001-06-30, in", "2001-07-01, in"})
        void aBodyThatBelongsIsCountedButIsNoState(LocalDate day, String how) {
            assertThat(how(FACTS, "round-table", "union", day)).isEqualTo(how);
            assertThat(FACTS.asOf(day).overlap("round-table", "assembly").first())
                    .extracting(it -> it.code().value())
                    .doesNotContain("union");
        }

        @Test
        void whoBelongsToTheBodyDoesNotBelongByThat() {
            LocalDate day = LocalDate.of(2001, 7, 1);
            assertThat(how(FACTS, "union", "AA", day)).isEqualTo("in");
            assertThat(standing(FACTS, "round-table", "AA", day).flatMap(Standing::through))
                    .contains(new OrganizationId("pact"));
        }
    }

    private static Optional<Standing> standing(FactBase facts, String body, String member, LocalDate day) {
        MemberId id = MemberId.parse(member);
        return facts.asOf(day).roll(body).stream()
                .filter(it -> it.member().equals(id))
                .findFirst();
    }

    private static String how(FactBase facts, String body, String member, LocalDate day) {
        return standing(facts, body, member, day).map(TrapsTest::how).orElse("out");
    }

    private static String how(Standing standing) {
        String counted = standing.counted() ? "counted" : "not counted";
        return standing.status() == Standing.Status.SUSPENDED ? "suspended and " + counted : "in";
    }
}
