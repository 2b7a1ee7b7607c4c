package org.entente.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.DatedFact;
import org.entente.model.DatedName;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.Edition;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.Predicate;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Suspension;
import org.entente.model.check.ChangedWorld;
import org.entente.model.sample.SampleWorld;
import org.entente.model.shape.Section;
import org.junit.jupiter.api.Test;

/** Each single change of the sample world is told of as the one right change. */
class BaseChangesTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final List<Citation> SOURCES = List.of(Citation.of("handbook", "p. 99"));

    @Test
    void aBaseDoesNotDifferFromItself() {
        assertThat(Changes.between(FACTS, FACTS)).isEmpty();
        FactBase copy = FactBase.builder().copyOf(FACTS).build();
        assertThat(Changes.between(FACTS, copy)).isEmpty();
    }

    @Test
    void aNewMembershipIsAJoining() {
        Membership added = membership("pact-hh", "HH", event(MembershipEvent.Kind.DEPOSITED, "2025-01"));
        assertThat(with(added)).containsExactly("joined 2025-01: NP: Hillmark joined [handbook]");
        assertThat(without("pact-ff")).containsExactly("removed: Membership Fjordland in NP [assembly-roll-page]");
    }

    @Test
    void aMembershipOfAnotherQualityOrSeatIsSaidToBeSo() {
        Membership observer = Membership.builder()
                .copyOf(membership("union-hh", "HH", event(MembershipEvent.Kind.IN_FORCE, "2025-01-02")))
                .organization(new OrganizationId("union"))
                .role(Membership.Role.OBSERVER)
                .continues(new MembershipId("union-bb"))
                .build();
        assertThat(with(observer))
                .containsExactly("joined 2025-01-02: CU: Hillmark took over the seat of Borealia & Isles as an observer"
                        + " [handbook]");
    }

    @Test
    void aMembershipThatHasNotBegunIsAFactMore() {
        assertThat(with(membership("pact-hh", "HH", event(MembershipEvent.Kind.APPLIED, "2025-01"))))
                .containsExactly("added: Membership Hillmark in NP [handbook]");
    }

    @Test
    void anEventThatEndsAMembershipIsALeaving() {
        assertThat(withEvent("pact-ff", event(MembershipEvent.Kind.LEFT, "2025-06-01")))
                .containsExactly("left 2025-06-01: NP: Fjordland left [handbook]");
        assertThat(withEvent("bridge-ee", event(MembershipEvent.Kind.BECAME_MEMBER, "2025-06-01")))
                .containsExactly("left 2025-06-01: Bridge Programme: North Eastmark left, having joined NP [handbook]");
    }

    @Test
    void anotherEventIsAChange() {
        assertThat(withEvent("pact-ff", event(MembershipEvent.Kind.RATIFIED, "2004-02")))
                .containsExactly(
                        "changed: Fjordland in NP: events, ratified: nothing → kind ratified, date 2004-02, sources"
                                + " (document handbook, at p. 99) [handbook]");
    }

    @Test
    void theDayOfAnEventIsCorrected() {
        Membership ff = fact(Membership.class, "pact-ff");
        List<MembershipEvent> events = new ArrayList<>(ff.events());
        events.set(
                1,
                MembershipEvent.builder()
                        .copyOf(events.get(1))
                        .date(Bound.parse("2004-03-30"))
                        .build());
        assertThat(with(Membership.builder().copyOf(ff).events(events).build()))
                .containsExactly("corrected-date: Fjordland in NP: events, deposited, date: 2004-03-29 → 2004-03-30"
                        + " [assembly-roll-page]");
    }

    @Test
    void aSuspensionBeginsAndEnds() {
        Membership ff = fact(Membership.class, "pact-ff");
        assertThat(with(Membership.builder()
                        .copyOf(ff)
                        .addSuspensions(Suspension.builder()
                                .of(Suspension.Kind.REPRESENTATION)
                                .from(Bound.parse("2020-05-01"))
                                .decidedBy(new OrganizationId("assembly"))
                                .sources(SOURCES)
                                .build())
                        .build()))
                .containsExactly("suspended 2020-05-01: NP: Fjordland was suspended by OV (rights of representation)"
                        + " [handbook]");
        Membership ee = fact(Membership.class, "bridge-ee");
        assertThat(with(Membership.builder()
                        .copyOf(ee)
                        .suspensions(List.of(Suspension.builder()
                                .copyOf(ee.suspensions().get(0))
                                .until(Bound.parse("2025-05-01"))
                                .build()))
                        .build()))
                .containsExactly(
                        "resumed 2025-05-01: Bridge Programme: North Eastmark was suspended no longer (practical"
                                + " co-operation) [eastmark-note-2022]");
    }

    @Test
    void aNewNameIsARenaming() {
        State dolmia = fact(State.class, "DD");
        Bound day = Bound.parse("2020-01-01");
        DatedName before =
                DatedName.builder().copyOf(dolmia.names().get(0)).until(day).build();
        DatedName after = DatedName.builder()
                .name(LocalizedText.of("Dolma"))
                .from(day)
                .sources(SOURCES)
                .build();
        assertThat(with(State.builder()
                        .copyOf(dolmia)
                        .names(List.of(before, after))
                        .build()))
                .containsExactly("renamed 2020-01-01: Dolmia became Dolma [handbook]");
        assertThat(with(State.builder()
                        .copyOf(dolmia)
                        .names(List.of(
                                dolmia.names().get(0),
                                DatedName.builder()
                                        .copyOf(after)
                                        .usage(List.of(new OrganizationId("union")))
                                        .build()))
                        .build()))
                .containsExactly("renamed 2020-01-01: In the usage of CU, Dolmia became Dolma [handbook]");
    }

    @Test
    void aNameThatIsSpeltAnotherWayIsAChange() {
        State dolmia = fact(State.class, "DD");
        assertThat(with(State.builder()
                        .copyOf(dolmia)
                        .names(List.of(DatedName.builder()
                                .copyOf(dolmia.names().get(0))
                                .name(LocalizedText.of("Dolmja", Map.of("fr", "Dolmie", "de", "Dolmien")))
                                .build()))
                        .build()))
                .containsExactly(
                        "changed: Dolmja: names, Dolmja, name: Dolmia → Dolmja [handbook]",
                        "changed: Dolmja: names, Dolmja, name, de: nothing → Dolmien [handbook]");
    }

    @Test
    void aSeatThatMovesIsToldOfOnce() {
        Organization pact = fact(Organization.class, "pact");
        Bound day = Bound.parse("2020-01-01");
        List<Seat> seats = new ArrayList<>(pact.seats());
        seats.set(1, Seat.builder().copyOf(seats.get(1)).until(day).build());
        seats.add(Seat.builder()
                .place(LocalizedText.of("Dolm"))
                .from(day)
                .sources(SOURCES)
                .build());
        assertThat(with(Organization.builder().copyOf(pact).seats(seats).build()))
                .containsExactly(
                        "changed: NP: seats, Dolm: nothing → place (Dolm), from 2020-01-01, sources (document handbook,"
                                + " at p. 99) [handbook]");
    }

    @Test
    void aBodyEnds() {
        assertThat(with(Organization.builder()
                        .copyOf(fact(Organization.class, "union"))
                        .dissolved(DatedFact.builder()
                                .date(Bound.parse("2025"))
                                .sources(SOURCES)
                                .build())
                        .build()))
                .containsExactly("ended 2025: CU came to an end [handbook]");
    }

    @Test
    void milestonesComeAndGo() {
        Milestone summit = Milestone.builder()
                .copyOf(fact(Milestone.class, "sum-2010"))
                .id(new MilestoneId("summit-2025"))
                .date(PartialDate.parse("2025-06"))
                .title(LocalizedText.of("Summit in Dolm"))
                .sources(SOURCES)
                .build();
        assertThat(with(summit)).containsExactly("new-milestone 2025-06: Summit in Dolm [handbook]");
        assertThat(without("pact-summit-1999")).singleElement().asString().startsWith("removed-milestone 1999-03-12: ");
        assertThat(with(Milestone.builder()
                        .copyOf(fact(Milestone.class, "sum-2010"))
                        .date(PartialDate.parse("2010-05"))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("corrected-date: ")
                .contains(": date: 2010-05-01 → 2010-05 ");
    }

    @Test
    void sourcesComeChangeAndGo() {
        Document handbook = fact(Document.class, "handbook");
        assertThat(with(Document.builder()
                        .copyOf(handbook)
                        .id(new DocumentId("handbook-2"))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("new-source")
                .contains("Document ");
        assertThat(with(Document.builder().copyOf(handbook).symbol("H/2").build()))
                .singleElement()
                .asString()
                .startsWith("changed-source: ")
                .endsWith(": symbol: nothing → H/2 []");
        Milestone sum = fact(Milestone.class, "sum-2010");
        String title = sum.title().english();
        assertThat(with(Milestone.builder()
                        .copyOf(sum)
                        .addSources(SOURCES.get(0))
                        .build()))
                .containsExactly("new-source: " + title + ": sources, handbook: nothing → document handbook, at p. 99"
                        + " [handbook]");
    }

    @Test
    void aCitationOfAnotherPlaceIsAChangedSource() {
        Milestone sum = fact(Milestone.class, "sum-2010");
        Citation first = sum.sources().get(0);
        Citation elsewhere = Citation.builder().copyOf(first).at("p. 77").build();
        List<Citation> sources = new ArrayList<>(sum.sources());
        sources.set(0, elsewhere);
        assertThat(with(Milestone.builder().copyOf(sum).sources(sources).build()))
                .singleElement()
                .asString()
                .startsWith("changed-source: ")
                .contains(" → document " + first.document() + ", at p. 77");
    }

    @Test
    void otherFactsComeAndGoUnderTheirNames() {
        assertThat(without("speech-before-summit")).containsExactly("removed: Claim 'speech-before-summit' []");
        assertThat(without("zzyy-hh")).containsExactly("removed: Succession Zed Union to Hillmark [gazette-1992]");
        assertThat(without("MM")).containsExactly("removed: State Marrow Islands [handbook]");
    }

    @Test
    void whatAClaimMeansIsAChange() {
        Claim claim = fact(Claim.class, "dolmia-ally-in-1999");
        assertThat(with(Claim.builder()
                        .copyOf(claim)
                        .predicate(new Predicate.Member(
                                new StateCode("DD"), new OrganizationId("pact"), LocalDate.of(1999, 3, 11)))
                        .build()))
                .singleElement()
                .asString()
                .contains(": predicate: ", "date 1999-03-12", "date 1999-03-11");
    }

    @Test
    void theEditionIsNamedToo() {
        FactBase later = FactBase.builder()
                .copyOf(FACTS)
                .edition(Edition.builder()
                        .copyOf(FACTS.edition())
                        .edition("2025.1")
                        .date(LocalDate.of(2025, 2, 1))
                        .build())
                .build();
        assertThat(lines(later))
                .containsExactly(
                        "corrected-date: Edition: date: 2024-02-01 → 2025-02-01 []",
                        "changed: Edition: edition: 2024.1 → 2025.1 []");
    }

    @Test
    void changesNameFactAndFieldForPrograms() {
        FactBase changed = ChangedWorld.with(Membership.builder()
                .copyOf(fact(Membership.class, "pact-ff"))
                .addEvents(event(MembershipEvent.Kind.LEFT, "2025-06-01"))
                .build());
        assertThat(Changes.between(FACTS, changed)).singleElement().satisfies(change -> {
            assertThat(change.fact()).isEqualTo("pact-ff");
            assertThat(change.field()).isEqualTo("events.3");
            assertThat(change.date()).contains(Bound.parse("2025-06-01"));
            assertThat(change.sources()).isEqualTo(SOURCES);
        });
    }

    @Test
    void changesAreSortedByKindThenByDate() {
        FactBase empty = FactBase.builder().edition(FACTS.edition()).build();
        List<Change> all = Changes.between(empty, FACTS);
        assertThat(all).hasSize((int) FACTS.allFacts().count());
        assertThat(all).extracting(Change::kind).isSorted();
        assertThat(all.stream().filter(it -> it.kind() == Change.Kind.NEW_MILESTONE))
                .extracting(
                        it -> it.date().flatMap(Bound::namedDate).orElseThrow().latest())
                .isSorted();
    }

    private static MembershipEvent event(MembershipEvent.Kind kind, String date) {
        return MembershipEvent.builder()
                .kind(kind)
                .date(Bound.parse(date))
                .sources(SOURCES)
                .build();
    }

    private static Membership membership(String id, String member, MembershipEvent event) {
        return Membership.builder()
                .id(new MembershipId(id))
                .organization(new OrganizationId("pact"))
                .member(new StateCode(member))
                .addEvents(event)
                .build();
    }

    private static List<String> withEvent(String membership, MembershipEvent event) {
        return with(Membership.builder()
                .copyOf(fact(Membership.class, membership))
                .addEvents(event)
                .build());
    }

    private static <T> T fact(Class<T> type, String id) {
        return type.cast(FACTS.fact(id));
    }

    private static List<String> with(Fact fact) {
        return lines(ChangedWorld.with(fact));
    }

    private static List<String> without(String id) {
        FactBase.Builder rest = FactBase.builder();
        rest.edition(FACTS.edition());
        Section.ALL.forEach(section -> addWithout(id, section, rest));
        return lines(rest.build());
    }

    private static <T extends Fact> void addWithout(String id, Section<T> section, FactBase.Builder rest) {
        section.set()
                .accept(
                        rest,
                        section.get().apply(FACTS).stream()
                                .filter(it -> !it.factId().value().equals(id))
                                .toList());
    }

    private static List<String> lines(FactBase after) {
        return Changes.between(FACTS, after).stream()
                .map(it -> it + " ["
                        + String.join(
                                "; ",
                                it.sources().stream()
                                        .map(source -> source.document().value())
                                        .distinct()
                                        .toList())
                        + "]")
                .toList();
    }
}
