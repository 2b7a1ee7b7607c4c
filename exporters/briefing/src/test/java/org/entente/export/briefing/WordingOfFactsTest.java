package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Organization;
import org.entente.model.RivalValue;
import org.entente.model.State;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How facts get into sentences: what isn't translated, what has no name of its own, and what there is nothing of. */
class WordingOfFactsTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final Cooperation BORDER_SECURITY = cooperation("assembly-pact-border-security");
    private static final ExportRequest BETWEEN = ExportRequest.between("assembly", "pact");

    @Test
    void englishWithinAFrenchListIsMarkedForEyesAndForEars() {
        Briefing french = compose(BETWEEN.asOf(LocalDate.of(1998, 1, 1)).in(Locale.FRENCH));
        Text areas = find(french, "L’OV et le PN coopèrent dans un domaine");
        assertThat(areas.spans())
                .contains(Words.emphasis("Border security").in(Locale.ENGLISH))
                .endsWith(Words.of("."));
        assertThat(find(french, "Ce qui est en italique")).isNotNull();
    }

    @Test
    void aNameThatIsNotTranslatedIsMarkedForEarsAlone() {
        Briefing french = compose(ExportRequest.state("HH").in(Locale.FRENCH));
        assertThat(french.title().spans()).startsWith(Words.of("Hillmark").in(Locale.ENGLISH));
        assertThat(texts(french)
                        .flatMap(text -> text.spans().stream())
                        .filter(span -> span instanceof Words words && words.style() == Style.EMPHASIS)
                        .map(Span::plain))
                .as("but for a place in a reference")
                .containsOnly("row of the state");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2001-01-01 | Small arms: one milestone | The milestone on record, 24 November 2000: The Valleys adopt the Document on Small Arms. [1]",
                "1996-06-01 | Small arms | No milestone and no co-operation between organizations in this area is on record up to that date.",
            })
    void anAreaWithoutCoOperationPromisesNone(LocalDate day, String title, String told) {
        Briefing note = compose(ExportRequest.area("small-arms").asOf(day));
        assertThat(note.title().plain()).isEqualTo(title);
        assertThat(texts(note).map(text -> text.plain().replace('\u00a0', ' ')))
                .contains(told)
                .doesNotContain("–", "Who works together");
    }

    @Test
    void aBodyWithoutPartnersPromisesNone() {
        assertThat(compose(ExportRequest.about("union")).title().plain()).endsWith(": members and milestones");
        assertThat(compose(ExportRequest.about("pact")).title().plain()).endsWith(": members, partners and milestones");
    }

    @Test
    void ofABodyOpenToTheWholeWorldItIsSaidWhoIsCounted() {
        Organization pact = Organization.builder()
                .copyOf(FACTS.organization("pact"))
                .kinds(List.of(DatedKind.builder()
                        .kind(Organization.Kind.GLOBAL_ORGANIZATION)
                        .build()))
                .build();
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .organizations(FACTS.organizations().stream()
                        .map(it -> it.id().equals(pact.id()) ? pact : it)
                        .toList())
                .build();
        assertThat(plain(facts, ExportRequest.about("pact")))
                .contains("There are 5 NP Allies among the states in these facts.");
        assertThat(plain(facts, BETWEEN))
                .contains("Of all NP Allies, those among the states in these facts are counted.");
        assertThat(plain(FACTS, BETWEEN)).noneMatch(it -> it.contains("in these facts are counted"));
    }

    private static List<String> plain(FactBase facts, ExportRequest request) {
        return texts(new BriefingComposer().compose(Selection.of(facts, request)))
                .map(text -> text.plain().replace('\u00a0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zzyy-hh | date | en | State succession, Zed Union to Hillmark: by 10 November 2000",
                "zzyy-hh | date | fr | Succession d’États, Union de Zed – Hillmark : au plus tard le 10 novembre 2000",
                "assembly-pact-small-arms | since | en | Small arms (beginning): by 10 November 2000",
                "small-arms | name | en | Small arms (name): by 10 November 2000",
                "small-arms-adopted-2000 | end | en | The Valleys adopt the Document on Small Arms (until when): by 10 November 2000",
                "assembly | dissolved | en | OV (end): by 10 November 2000",
                "HH | names.1.name | fr | Hillmark (nom) : au plus tard le 10 novembre 2000",
            })
    void aDisagreementIsHeadedByWordsWhateverTheFact(String fact, String field, String language, String told) {
        Disagreement disagreement = Disagreement.builder()
                .id(new DisagreementId("one"))
                .fact(fact)
                .field(field)
                .addValues(value("by 2000-11-10", Disagreement.Rank.PREFERRED))
                .addValues(value("2000-11-11", Disagreement.Rank.ALTERNATIVE))
                .build();
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .disagreements(List.of(disagreement))
                .build();
        List<ExportRequest> requests =
                List.of(ExportRequest.area("small-arms"), ExportRequest.state("HH"), ExportRequest.about("assembly"));

        assertThat(requests.stream()
                        .map(it -> it.in(Locale.forLanguageTag(language)))
                        .flatMap(it -> texts(new BriefingComposer().compose(Selection.of(facts, it))))
                        .map(text -> text.plain().replace('\u00a0', ' ')))
                .anyMatch(text -> text.startsWith(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000-06-01 | The NP and the OV co-operate in this area.",
                "2024-01-31 | The NP and the OV co-operated in this area (on record since 15 January 1996, until 2001).",
            })
    void whatHasEndedIsToldOfAsEnded(LocalDate day, String told) {
        assertThat(plain(FACTS, ExportRequest.area("border-security").asOf(day)))
                .anyMatch(text -> text.startsWith(told));
    }

    @Test
    void whatIsNotKnownToGoOnIsToldOfAsOnRecord() {
        Cooperation.Builder seenOnce = Cooperation.builder()
                .copyOf(BORDER_SECURITY)
                .since(Bound.parse("attested 1996-01-15"))
                .until(Bound.unknown());

        assertThat(plain(with(seenOnce.build()), ExportRequest.area("border-security")))
                .anyMatch(
                        text -> text.startsWith(
                                "The NP and the OV have co-operated in this area (on record since 15 January 1996; end unknown)."));
    }

    @Test
    void theEndOfACoOperationHasTheMarkOfItsOwnSource() {
        Cooperation.Builder ended = Cooperation.builder()
                .copyOf(BORDER_SECURITY)
                .until(Bound.parse("2000-11-24"))
                .addSources(Citation.of("small-arms-document-2000", "par. 4"));

        assertThat(plain(with(ended.build()), ExportRequest.area("border-security")))
                .anyMatch(text -> text.contains("until 24 November 2000") && text.endsWith(" [1] [2]"));
    }

    private static Cooperation cooperation(String id) {
        return (Cooperation) FACTS.fact(id);
    }

    private static FactBase with(Cooperation changed) {
        return FactBase.builder()
                .copyOf(FACTS)
                .cooperations(FACTS.cooperations().stream()
                        .map(it -> it.id().equals(changed.id()) ? changed : it)
                        .toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attested 2004 | Staff talks (yearly) [1]; Joint visits to depots [1]",
                "attested 2003 | They work together: small-arms. [1] How: Staff talks (yearly) [1]; Joint visits to depots [1]",
            })
    void aWayStandsAloneOnlyBesideItsOwnDay(String since, String told) {
        Cooperation smallArms = cooperation("assembly-pact-small-arms");
        Cooperation.Builder part = Cooperation.builder()
                .copyOf(BORDER_SECURITY)
                .area(smallArms.area())
                .until(Bound.open());
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .cooperations(List.of(
                        Cooperation.builder()
                                .copyOf(smallArms)
                                .since(Bound.parse(since))
                                .build(),
                        part.build()))
                .build();

        assertThat(plain(facts, ExportRequest.area("small-arms").asOf(LocalDate.of(2008, 1, 1))))
                .contains(told);
    }

    @Test
    void aStateIsCalledAsItWasOnTheDayThatTheyDisagreeOn() {
        State union = FACTS.state("ZZYY");
        DatedName.Builder later = DatedName.builder()
                .copyOf(union.lastName())
                .name(LocalizedText.of("Rump of Zed"))
                .from(Bound.parse("1985-01-01"));
        DatedName.Builder first = DatedName.builder().copyOf(union.lastName()).until(Bound.parse("1985-01-01"));
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .states(FACTS.states().stream()
                        .map(it -> it.equals(union)
                                ? State.builder()
                                        .copyOf(union)
                                        .names(List.of(first.build(), later.build()))
                                        .build()
                                : it)
                        .toList())
                .disagreements(List.of(Disagreement.builder()
                        .id(new DisagreementId("one"))
                        .fact("assembly-zzyy")
                        .field("events.1.joined")
                        .addValues(value("1975-08-01", Disagreement.Rank.PREFERRED))
                        .addValues(value("1975-08-02", Disagreement.Rank.ALTERNATIVE))
                        .build()))
                .build();

        assertThat(plain(facts, ExportRequest.about("assembly")))
                .anyMatch(text -> text.startsWith("Zed Union in the OV: 1 August 1975"));
    }

    @Test
    void ofDisagreementsOverNothingShownTheWeightiestIsToldAndTheOthersAreCounted() {
        List<Disagreement> all = Stream.of("one", "two", "three")
                .map(id -> Disagreement.builder()
                        .id(new DisagreementId(id))
                        .fact("small-arms-adopted-2000")
                        .field("date")
                        .addValues(value("2000-11-24", Disagreement.Rank.PREFERRED))
                        .addValues(value("2000-11-25", Disagreement.Rank.ALTERNATIVE))
                        .build())
                .toList();

        assertThat(new WhereSourcesDisagree(new Prose(Selection.of(FACTS, BETWEEN)), all, List.of())
                        .section().orElseThrow().blocks().stream()
                                .flatMap(block -> block.texts().stream())
                                .map(text -> text.plain().replace('\u00a0', ' ')))
                .containsExactly(
                        "The Valleys adopt the Document on Small Arms: 24 November 2000 [1]. So it is said."
                                + " Also given: 25 November 2000 [1]. So it is said.",
                        "2 more disagreements are on record; the dossier tells of them.");
    }

    @Test
    void eachValueStandsBesideItsOwnReason() {
        assertThat(plain(FACTS, ExportRequest.about("pact")))
                .contains("Dolmia in the NP: 12 March 1999 [2]. Day of the deposit. Also given: 16 March 1999 [4]."
                        + " Day of the ceremony. Not retained: 1 April 1999 [1]. A “joke” & no more.");
    }

    @ParameterizedTest
    @CsvSource({"en, not counted, counted", "fr, non comptés, counted"})
    void aValueInWordsIsToldInTheLanguageIfItIsThere(String language, String translated, String untranslated) {
        Disagreement disagreement = Disagreement.builder()
                .id(new DisagreementId("one"))
                .fact("assembly")
                .field("counting.suspendedCount")
                .addValues(value(
                        LocalizedText.of("not counted", Map.of("fr", "non comptés")), Disagreement.Rank.PREFERRED))
                .addValues(value("counted", Disagreement.Rank.ALTERNATIVE))
                .build();
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .disagreements(List.of(disagreement))
                .build();
        ExportRequest request = ExportRequest.about("assembly").in(Locale.forLanguageTag(language));

        assertThat(plain(facts, request))
                .anyMatch(text -> text.contains(translated + " [") && text.contains(untranslated + " ["));
    }

    private static RivalValue value(String value, Disagreement.Rank rank) {
        return value(LocalizedText.of(value), rank);
    }

    private static RivalValue value(LocalizedText value, Disagreement.Rank rank) {
        return RivalValue.builder()
                .value(value)
                .rank(rank)
                .reason(LocalizedText.of("So it is said."))
                .addSources(Citation.of("handbook", "p. 3"))
                .build();
    }

    private static Briefing compose(ExportRequest request) {
        return new BriefingComposer().compose(Selection.of(FACTS, request));
    }

    private static Text find(Briefing briefing, String words) {
        return texts(briefing)
                .filter(text -> text.plain().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Text> texts(Briefing briefing) {
        return Stream.concat(
                        briefing.opening().stream(),
                        briefing.sections().stream().flatMap(it -> it.blocks().stream()))
                .flatMap(block -> block.texts().stream());
    }
}
