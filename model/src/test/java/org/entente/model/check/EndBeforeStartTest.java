package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;
import static org.entente.model.check.ChangedWorld.text;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.DatedFact;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.Existence;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.PartialDate;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndBeforeStartTest {
    private static final Rule RULE = new EndBeforeStart();
    private static final Citation SAID = Citation.of("handbook", "p. 1");

    @ParameterizedTest
    @CsvSource({
        "2000-05-05,          2000-05-06",
        "2000-05-05,          2000-05",
        "2000-05-05,          2000",
        "2000,                2000",
        "2000-05,             2000-05",
        "2000,                by 2000-01-02",
        // Seen on its first day.
        "2000-05-05,          attested 2000-05-05",
        "attested 2000-05-05, attested 2000-05-05",
        "attested 2000-05-05, 2000-05-06",
        // What is known of one end does not contradict the other.
        "by 2000,             1999-01-01",
        "unknown,             1999-01-01",
        "open,                1999-01-01",
        "2000-05-05,          unknown",
        "2000-05-05,          open",
    })
    void anEndThatCanComeAfterTheStartIsRight(String from, String until) {
        assertThat(findings(RULE, named(from, until))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-05-05,          2000-05-05,          2000-05-05",
        "2000-05-05,          2000-05-04,          2000-05-05",
        "2000-05-05,          2000-04,             2000-05-05",
        "2000-05-05,          1999,                2000-05-05",
        "2000,                1999-12-31,          2000",
        "2000,                2000-01-01,          2000",
        "2000-05-05,          by 2000-05-05,       2000-05-05",
        "2000-05-05,          attested 2000-05-04, 2000-05-05",
        "attested 2000-05-05, 2000-05-05,          2000-05-05",
        "attested 2000-05-05, by 2000-05-01,       2000-05-05",
    })
    void anEndThatCannotComeAfterTheStartIsToldOf(String from, String until, String start) {
        String date = until.replace("by ", "").replace("attested ", "");
        assertThat(findings(RULE, named(from, until)))
                .containsExactly("MM.names.1.until: error: it ends before it begins: '" + date + "'; it begins on "
                        + start + " (end-before-start)");
    }

    @Test
    void everyPeriodOfAnOrganizationIsLookedAt() {
        Organization body = Organization.builder()
                .copyOf(fact(Organization.class, "union"))
                .names(List.of(name("2000", "1990")))
                .kinds(List.of(DatedKind.builder()
                        .kind(Organization.Kind.UNION)
                        .from(Bound.parse("2001"))
                        .until(Bound.parse("1991"))
                        .build()))
                .seats(List.of(Seat.builder()
                        .place(text("Coast"))
                        .from(Bound.parse("2002"))
                        .until(Bound.parse("1992"))
                        .addSources(SAID)
                        .build()))
                .dissolved(DatedFact.builder()
                        .date(Bound.parse("1957-12-31"))
                        .addSources(SAID)
                        .build())
                .build();
        assertThat(findings(RULE, body))
                .contains(
                        "union.names.1.until: error: it ends before it begins: '1990'; it begins on 2000 (end-before-start)",
                        "union.kinds.1.until: error: it ends before it begins: '1991'; it begins on 2001 (end-before-start)",
                        "union.seats.1.until: error: it ends before it begins: '1992'; it begins on 2002 (end-before-start)",
                        "union.dissolved.date: error: it ends before it begins: '1957-12-31'; it begins on 1958-01-01"
                                + " (end-before-start)");
    }

    @Test
    void aMembershipThatBeginsAfterItsBodyEndedHasNoFieldToBlame() {
        Organization body = Organization.builder()
                .copyOf(fact(Organization.class, "round-table"))
                .dissolved(DatedFact.builder()
                        .date(Bound.parse("1999"))
                        .addSources(SAID)
                        .build())
                .build();
        Membership late = membership("round-table-union", event(MembershipEvent.Kind.JOINED, "2001-06-30"));
        assertThat(findings(RULE, body, late))
                .containsExactly(
                        "round-table-union: error: it ends before it begins: '1999'; it begins on 2001-06-30 (end-before-start)");
    }

    @Test
    void theExistenceOfAStateIsLookedAt() {
        State state = State.builder()
                .copyOf(fact(State.class, "MM"))
                .exists(Existence.builder()
                        .from(Bound.parse("1990-05"))
                        .until(Bound.parse("1990-04"))
                        .addSources(SAID)
                        .build())
                .build();
        assertThat(findings(RULE, state))
                .containsExactly("MM.exists.until: error: it ends before it begins: '1990-04'; it begins on 1990-05"
                        + " (end-before-start)");
    }

    @Test
    void aMembershipEndsWithTheEventThatCounts() {
        Membership membership = membership(
                "neighbours-mm",
                event(MembershipEvent.Kind.APPLIED, "2009"),
                event(MembershipEvent.Kind.JOINED, "2003-12-02"),
                event(MembershipEvent.Kind.LEFT, "2003-12-02"));
        assertThat(findings(RULE, membership))
                .containsExactly(
                        "neighbours-mm.events.3.date: error: it ends before it begins: '2003-12-02'; it begins on"
                                + " 2003-12-02 (end-before-start)");
    }

    @Test
    void theSuspensionsOfAMembershipAreLookedAt() {
        Membership membership = Membership.builder()
                .copyOf(fact(Membership.class, "neighbours-ll"))
                .addSuspensions(Suspension.builder()
                        .of(Suspension.Kind.PARTICIPATION)
                        .from(Bound.parse("2012-05-01"))
                        .until(Bound.parse("2012-04-30"))
                        .addSources(SAID)
                        .build())
                .build();
        assertThat(findings(RULE, membership))
                .containsExactly(
                        "neighbours-ll.suspensions.2.until: error: it ends before it begins: '2012-04-30'; it begins"
                                + " on 2012-05-01 (end-before-start)");
    }

    @Test
    void aCooperationAndItsChannelsAreLookedAt() {
        Cooperation cooperation = Cooperation.builder()
                .copyOf(fact(Cooperation.class, "assembly-pact-border-security"))
                .until(Bound.parse("1996-01-15"))
                .addChannels(Channel.builder()
                        .kind(Channel.Kind.LIAISON)
                        .description(text("A desk"))
                        .since(Bound.parse("2000"))
                        .until(Bound.parse("1999"))
                        .addSources(SAID)
                        .build())
                .build();
        assertThat(findings(RULE, cooperation))
                .containsExactly(
                        "assembly-pact-border-security.until: error: it ends before it begins: '1996-01-15'; it begins on"
                                + " 1996-01-15 (end-before-start)",
                        "assembly-pact-border-security.channels.1.until: error: it ends before it begins: '1999'; it begins on"
                                + " 2000 (end-before-start)");
    }

    @Test
    void aMilestoneCanEndOnTheDayOnWhichItBegan() {
        assertThat(findings(RULE, milestone("1973-07-03"))).isEmpty();
        assertThat(findings(RULE, milestone("1973"))).isEmpty();
    }

    @Test
    void aMilestoneCannotEndBeforeItBegan() {
        assertThat(findings(RULE, milestone("1973-07-02")))
                .containsExactly("valleys-open-1973.end: error: it ends before it begins: '1973-07-02'; it begins on"
                        + " 1973-07-03 (end-before-start)");
    }

    private static Milestone milestone(String end) {
        return Milestone.builder()
                .copyOf(fact(Milestone.class, "valleys-open-1973"))
                .end(PartialDate.parse(end))
                .build();
    }

    private static State named(String from, String until) {
        return State.builder()
                .copyOf(fact(State.class, "MM"))
                .names(List.of(name(from, until)))
                .build();
    }

    private static DatedName name(String from, String until) {
        return DatedName.builder()
                .name(text("A name"))
                .from(Bound.parse(from))
                .until(Bound.parse(until))
                .addSources(SAID)
                .build();
    }

    private static Membership membership(String id, MembershipEvent... events) {
        return Membership.builder()
                .copyOf(fact(Membership.class, id))
                .events(List.of(events))
                .build();
    }

    private static MembershipEvent event(MembershipEvent.Kind kind, String date) {
        return MembershipEvent.builder()
                .kind(kind)
                .date(Bound.parse(date))
                .addSources(SAID)
                .build();
    }
}
