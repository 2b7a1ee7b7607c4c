package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.CooperationId;
import org.entente.model.DatedName;
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
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** None, one, two, five and twenty-one of everything, in both languages. */
class PluralsTest {
    private static final FactBase SAMPLE = SampleWorld.facts();
    private static final OrganizationId PACT = new OrganizationId("pact");
    private static final OrganizationId ASSEMBLY = new OrganizationId("assembly");
    private static final OrganizationId BRIDGE = new OrganizationId("bridge");

    static Stream<Briefing> everyNumberOfEverything() {
        List<Integer> numbers = List.of(0, 1, 2, 5, 21);
        List<Briefing> briefings = new ArrayList<>();
        for (int number : numbers) {
            for (int other : numbers) {
                FactBase facts = world(number, other, numbers.get((numbers.indexOf(number) + 1) % 5), number);
                Labels.LANGUAGES.forEach(language -> {
                    briefings.add(compose(facts, language, ExportRequest.Form.NOTE));
                    briefings.add(compose(facts, language, ExportRequest.Form.DOSSIER));
                });
            }
        }
        return briefings.stream();
    }

    @ParameterizedTest
    @MethodSource("everyNumberOfEverything")
    void noNumberIsAtOddsWithItsNoun(Briefing briefing) {
        assertThat(WellSet.faults(briefing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 2 | 0 | No joint milestone and no area of co-operation is on record up to that date."
                        + " | Aucune étape commune ni aucun domaine de coopération n’est recensé jusqu’à cette date.",
                "1 | 1 | 1 | The one NP Ally is also among the OV participating States; 1 OV participating State is not"
                        + " among the NP Allies. | Le seul allié du PN est aussi État participant de l’OV ; 1 État"
                        + " participant de l’OV n’est pas allié du PN.",
                "2 | 1 | 0 | All 2 NP Allies are also OV participating States; 1 OV participating State is not among the"
                        + " NP Allies. | Les 2 alliés du PN sont tous aussi États participants de l’OV ; 1 État participant"
                        + " de l’OV n’est pas allié du PN.",
                "1 | 1 | 1 | 1 state is among the NP partners without being among the Allies; it is one of the OV"
                        + " participating States. | 1 État est partenaire du PN sans être allié ; il est l’un des États"
                        + " participants de l’OV.",
                "5 | 21 | 2 | 2 states are NP partners without being Allies, all of them OV participating States."
                        + " | 2 États sont partenaires du PN sans être alliés, tous États participants de l’OV.",
                "0 | 2 | 1 | The NP and the OV work together in one area: Area 0. | L’OV et le PN coopèrent dans un domaine : Domaine 0.",
                "0 | 2 | 5 | The NP and the OV work together in 5 areas: Area 0; Area 1; Area 2; Area 3; and 1 more."
                        + " | L’OV et le PN coopèrent dans 5 domaines : Domaine 0 ; Domaine 1 ; Domaine 2 ; Domaine 3"
                        + " ; et 1 autre.",
                "0 | 2 | 21 | The NP and the OV work together in 21 areas: Area 0; Area 1; Area 10; Area 11; and 17 more."
                        + " | L’OV et le PN coopèrent dans 21 domaines : Domaine 0 ; Domaine 1 ; Domaine 10 ; Domaine 11"
                        + " ; et 17 autres.",
                "1 | 2 | 1 | The milestone on record | L’étape recensée",
                "1 | 2 | 2 | The 2 milestones on record | Les 2 étapes recensées",
                "1 | 2 | 21 | The 12 main milestones of 21 on record | Les 12 étapes principales sur 21 recensées",
            })
    void wordsBothLanguages(int both, int only, int others, String english, String french) {
        FactBase facts = world(both, only, others, others);
        assertThat(texts(compose(facts, Locale.ENGLISH, ExportRequest.Form.NOTE)))
                .contains(english);
        assertThat(texts(compose(facts, Locale.FRENCH, ExportRequest.Form.NOTE)))
                .contains(french);
    }

    private static List<String> texts(Briefing briefing) {
        return Stream.concat(
                        briefing.opening().stream(),
                        briefing.sections().stream().flatMap(it -> it.blocks().stream()))
                .flatMap(block -> block.texts().stream())
                .map(text -> text.plain().replace('\u00a0', ' '))
                .toList();
    }

    private static Briefing compose(FactBase facts, Locale language, ExportRequest.Form form) {
        ExportRequest request = ExportRequest.between("assembly", "pact")
                .asOf(LocalDate.of(2024, 1, 31))
                .in(language)
                .as(form);
        return new BriefingComposer().compose(Selection.of(facts, request));
    }

    /** The sample's bodies with so many states in both, in the assembly only, as partners, and so many joint doings. */
    private static FactBase world(int both, int only, int partners, int doings) {
        List<State> states = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < both + Math.max(only, partners); i++) {
            StateCode code = new StateCode("" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
            states.add(State.builder().code(code).addNames(name("State " + i)).build());
            if (i < both) {
                memberships.add(membership(PACT, code, MembershipEvent.Kind.IN_FORCE));
            } else if (i < both + partners) {
                memberships.add(membership(BRIDGE, code, MembershipEvent.Kind.SIGNED));
            }
            if (i < both + only) {
                memberships.add(membership(ASSEMBLY, code, MembershipEvent.Kind.JOINED));
            }
        }
        return FactBase.builder()
                .edition(SAMPLE.edition())
                .organizations(SAMPLE.organizations().stream()
                        .filter(it -> List.of(PACT, ASSEMBLY, BRIDGE).contains(it.id()))
                        .map(it -> Organization.builder()
                                .copyOf(it)
                                .seats(List.of())
                                .build())
                        .toList())
                .states(states)
                .memberships(memberships)
                .documents(SAMPLE.documents())
                .areas(IntStream.range(0, doings).mapToObj(PluralsTest::area).toList())
                .cooperations(IntStream.range(0, doings)
                        .mapToObj(PluralsTest::cooperation)
                        .toList())
                .milestones(IntStream.range(0, doings)
                        .mapToObj(PluralsTest::milestone)
                        .toList())
                .build();
    }

    private static DatedName name(String name) {
        return DatedName.builder()
                .name(text(name, name.replace("State", "État")))
                .sources(source("list of states"))
                .build();
    }

    private static Membership membership(OrganizationId body, StateCode state, MembershipEvent.Kind kind) {
        return Membership.builder()
                .id(new MembershipId(body.value() + "-" + state.value().toLowerCase(Locale.ROOT)))
                .organization(body)
                .member(state)
                .addEvents(MembershipEvent.builder()
                        .kind(kind)
                        .date(Bound.parse("2000-01-01"))
                        .sources(source("row of the state"))
                        .build())
                .build();
    }

    private static CooperationArea area(int number) {
        return CooperationArea.builder()
                .id(new AreaId("area-" + number))
                .name(text("Area " + number, "Domaine " + number))
                .sources(source("list of areas"))
                .build();
    }

    private static Cooperation cooperation(int number) {
        return Cooperation.builder()
                .id(new CooperationId("cooperation-" + number))
                .area(new AreaId("area-" + number))
                .organizations(List.of(PACT, ASSEMBLY))
                .since(Bound.parse("2001"))
                .summary(text("They do this.", "Ils le font."))
                .sources(source("p. 39"))
                .build();
    }

    private static Milestone milestone(int number) {
        return Milestone.builder()
                .id(new MilestoneId("milestone-" + number))
                .date(PartialDate.parse("2001-01-0" + (1 + number % 9)))
                .kind(Milestone.Kind.EVENT)
                .weight(3)
                .organizations(List.of(PACT, ASSEMBLY))
                .title(text("They meet", "Ils se réunissent"))
                .summary(text("They met.", "Ils se sont réunis."))
                .sources(source("chronology"))
                .build();
    }

    private static LocalizedText text(String english, String french) {
        return LocalizedText.of(english, Map.of("fr", french));
    }

    private static List<Citation> source(String place) {
        return List.of(Citation.of("handbook", place));
    }
}
