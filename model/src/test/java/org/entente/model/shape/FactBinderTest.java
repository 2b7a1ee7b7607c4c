package org.entente.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.shape.Tree.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.AreaId;
import org.entente.model.DatedName;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.Organization;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class FactBinderTest {
    private static final Tree.Map EDITION = map(
            "title",
            "Facts",
            "edition",
            "1",
            "date",
            "2024-01-02",
            "position",
            "2024-01-01",
            "licence",
            "CC0-1.0",
            "languages",
            List.of("en", "fr", "es"));
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Tree.Map HANDBOOK =
            map("id", "handbook", "title", "Handbook", "issuer", "Nobody", "language", "en", "rank", "secondary");
    private static final List<Object> SOURCES = List.of(map("document", "handbook", "at", "p. 1"));
    private static final Tree.Map TRAINING = map("id", "training", "name", "Training", "sources", SOURCES);

    @Test
    void sectionsMakeABase() {
        ReadResult result = bound(map("edition", EDITION, "areas", List.of(TRAINING), "documents", List.of(HANDBOOK)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.orThrow().area("training").name()).hasToString("Training");
        assertThat(result.orThrow().edition().languages()).containsExactly("en", "fr", "es");
    }

    @Test
    void aSectionCanComeInPieces() {
        ReadResult result = bound(
                map("areas", List.of(TRAINING)),
                map("edition", EDITION, "documents", List.of(HANDBOOK)),
                map("areas", List.of(map("id", "arms", "name", "Arms", "sources", SOURCES))));
        assertThat(result.orThrow().areas()).extracting(it -> it.id().value()).containsExactly("arms", "training");
    }

    @Test
    void theSecondFactOfAnIdIsToldOf() {
        assertFindings(
                bound(map("edition", EDITION, "areas", List.of(TRAINING, TRAINING), "documents", List.of(HANDBOOK))),
                "at!areas.2: error: another fact has this id: 'training'; the first stands at at!areas.1 (duplicate-id)");
    }

    @Test
    void theSecondFactOfAnIdIsToldOfWhateverItsKind() {
        assertFindings(
                bound(map(
                        "edition",
                        EDITION,
                        "documents",
                        List.of(HANDBOOK),
                        "areas",
                        List.of(map("id", "handbook", "name", "Books", "sources", SOURCES)))),
                "at!documents.1: error: another fact has this id: 'handbook'; the first stands at at!areas.1 (duplicate-id)",
                "at!areas.1.sources.1.document: error: there is no document: 'handbook'; add it, or name one that is there"
                        + " (dangling-id)");
    }

    @Test
    void aFactThatIsCalledAsTheEditionIsToldOfAndTakesNoneOfItsTexts() {
        Tree.Map called = map("id", "edition", "name", "Editions", "sources", SOURCES);
        assertFindings(
                bound(map(
                        "edition",
                        EDITION,
                        "areas",
                        List.of(called),
                        "documents",
                        List.of(HANDBOOK),
                        "texts",
                        map("fr", map("edition", map("title", "Faits"))))),
                "at!areas.1.id: error: 'edition' cannot be the id of a fact: the texts of the edition stand under it; take"
                        + " another id (bad-value)");
    }

    @Test
    void anEmptySymbolIsToldOf() {
        Tree.Map document = map(
                "id",
                "handbook",
                "title",
                "Handbook",
                "issuer",
                "Nobody",
                "symbol",
                " ",
                "language",
                "en",
                "rank",
                "primary");
        assertFindings(
                bound(map("edition", EDITION, "documents", List.of(document), "areas", List.of(TRAINING))),
                "at!documents.1.symbol: error: there is no text here; write it, or leave the key out (bad-value)");
    }

    @Test
    void anUnknownSectionIsToldOf() {
        assertFindings(
                bound(map("edition", EDITION, "membership", List.of())),
                "key!membership: error: there is no such section: 'membership'; did you mean 'memberships'? (unknown-key)");
        assertFindings(
                bound(map("edition", EDITION, "treaties", List.of())),
                "key!treaties: error: there is no such section: 'treaties'; there are organizations, states, successions,"
                        + " memberships, milestones, areas, cooperations, documents, claims, disagreements, edition, texts"
                        + " (unknown-key)");
    }

    @Test
    void keysThatTheFormatHasBesideTheFactsAreNotLookedAt() {
        FactBinder binder = new FactBinder(Set.of("schemaVersion"));
        binder.add(Tree.of(map("edition", EDITION, "schemaVersion", "1.0")));
        assertThat(binder.bind().findings()).isEmpty();
    }

    @Test
    void whatIsNoMappingHoldsNoSections() {
        assertFindings(
                bound(map("edition", EDITION), List.of("facts")),
                "at!: error: sections were expected here; such as 'memberships:' with a list (wrong-type)");
        assertFindings(
                bound(map("edition", EDITION), "facts"),
                "at!: error: sections were expected here; such as 'memberships:' with a list (wrong-type)");
    }

    @Test
    void aSectionIsAList() {
        assertFindings(
                bound(map("edition", EDITION, "areas", TRAINING)),
                "at!areas: error: a list was expected here; the areas, one entry each (wrong-type)");
    }

    @Test
    void withoutAnEditionThereIsNoBase() {
        ReadResult result = bound(map("documents", List.of(HANDBOOK)));
        assertFindings(
                result,
                "facts: error: nothing says which edition of the facts this is; add 'edition' with title, edition, date,"
                        + " position, licence and languages (missing-key)");
        assertThat(result.facts()).isEmpty();
    }

    @Test
    void anEditionThatIsWrongIsToldOf() {
        assertFindings(
                bound(map("edition", map("title", "Facts", "edition", "1", "date", "2024-01", "licence", "CC0-1.0"))),
                "at!edition.date: error: '2024-01' is not a day: write 1990-07-06 (bad-value)",
                "at!edition: error: an edition lacks 'position'; add it: a day: 1990-07-06 (missing-key)");
    }

    @Test
    void aSecondEditionIsToldOf() {
        assertFindings(
                bound(map("edition", EDITION), map("edition", EDITION)),
                "key!edition: error: this key stands twice: 'edition'; the first stands at at!edition (duplicate-key)");
    }

    @Test
    void whatBreaksARuleIsToldOfAtItsPlace() {
        assertFindings(
                bound(map(
                        "edition",
                        EDITION,
                        "documents",
                        List.of(HANDBOOK),
                        "areas",
                        List.of(
                                map("id", "training", "name", "Training", "broader", "arm", "sources", SOURCES),
                                map("id", "arms", "name", "Arms")))),
                "at!areas.1.broader: error: there is no area: 'arm'; did you mean 'arms'? (dangling-id)",
                "at!areas.2.name: error: nobody is cited for this: 'Arms'; add 'sources' with the document and the place in"
                        + " it (missing-citation)");
    }

    @Test
    void aFindingKnowsItsFactItsFieldAndItsPlace() {
        ReadResult result = bound(map("edition", EDITION, "areas", List.of(TRAINING)));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.fact()).contains("training");
            assertThat(finding.field()).contains("sources.1.document");
            assertThat(finding.location())
                    .hasValueSatisfying(it -> assertThat(it).hasToString("at!areas.1.sources.1.document"));
        });
    }

    @Test
    void aFactThatCouldNotBeReadIsToldOfOnce() {
        assertFindings(
                bound(map(
                        "edition",
                        EDITION,
                        "areas",
                        List.of(TRAINING),
                        "documents",
                        List.of(map("id", "handbook", "title", "Handbook", "issuer", "Nobody", "language", "en")))),
                "at!documents.1: error: a document lacks 'rank'; add it: one of primary, secondary (missing-key)");
    }

    @Test
    void translationsGoToTheirFields() {
        ReadResult result = bound(
                map("edition", EDITION, "areas", List.of(TRAINING), "documents", List.of(HANDBOOK)),
                map(
                        "texts",
                        map(
                                "fr",
                                map(
                                        "training", map("name", "Formation"),
                                        "edition", map("title", map("text", "Faits", "official", "true"))),
                                "es",
                                map("training", map("name", "Formación")))));
        assertThat(result.findings()).isEmpty();
        FactBase facts = result.orThrow();
        assertThat(facts.area("training").name().text(Locale.FRENCH)).isEqualTo("Formation");
        assertThat(facts.area("training").name().text(SPANISH)).isEqualTo("Formación");
        assertThat(facts.edition().title().text(Locale.FRENCH)).isEqualTo("Faits");
        assertThat(facts.edition().title().translations()).containsEntry("fr", new Translation("Faits", true));
    }

    @Test
    void aTranslationOfAFactThatIsNotThereIsToldOf() {
        assertFindings(
                translated(map("trainings", map("name", "Formation", "definition", "D"))),
                "key!texts.fr.trainings.name: error: there is no fact of this id to translate: 'trainings'; did you mean"
                        + " 'training'? (unknown-text)");
    }

    @Test
    void aTranslationOfAFieldThatIsNotThereIsToldOf() {
        assertFindings(
                translated(map("training", map("nmae", "Formation"))),
                "key!texts.fr.training.nmae: error: 'training' has no text in this field: 'nmae'; did you mean 'name'?"
                        + " (unknown-text)");
        assertFindings(
                translated(map("training", map("definition", "Formation"))),
                "key!texts.fr.training.definition: error: 'training' has no text in this field: 'definition'; it has texts in"
                        + " name (unknown-text)");
    }

    @Test
    void aTranslationOfAFieldThatIsNoTextIsToldOfWhereItStands() {
        assertFindings(
                translated(map("training", map("id", "formation"))),
                "key!texts.fr.training.id: error: 'training' has no text in this field: 'id'; it has texts in name"
                        + " (unknown-text)");
        assertFindings(
                translated(map("training", map("sources.1.at", "p. 1"))),
                "key!texts.fr.training.sources.1.at: error: 'training' has no text in this field: 'sources.1.at'; it has texts"
                        + " in name (unknown-text)");
        assertFindings(
                translated(map("edition", map("licence", "CC0-1.0"))),
                "key!texts.fr.edition.licence: error: 'edition' has no text in this field: 'licence'; it has texts in title"
                        + " (unknown-text)");
    }

    @Test
    void aTranslationIntoALanguageThatTheEditionDoesNotNameIsToldOfWhereItStands() {
        assertFindings(
                bound(map(
                        "edition",
                        EDITION,
                        "areas",
                        List.of(TRAINING),
                        "documents",
                        List.of(HANDBOOK),
                        "texts",
                        map("de", map("training", map("name", "Ausbildung"), "edition", map("title", "Fakten"))))),
                "at!texts.de.edition.title: error: the edition has no such language: 'de'; it has en, fr, es"
                        + " (unknown-language)",
                "at!texts.de.training.name: error: the edition has no such language: 'de'; it has en, fr, es"
                        + " (unknown-language)");
    }

    @Test
    void aTranslationTwiceIsToldOfAndNothingIsDropped() {
        ReadResult result = bound(
                map("edition", EDITION, "areas", List.of(TRAINING), "documents", List.of(HANDBOOK)),
                map("texts", map("fr", map("training", map("name", "Formation")))),
                map("texts", map("fr", map("training", map("name", "Entraînement")))));
        assertFindings(
                result,
                "key!texts.fr.training.name: error: there are two texts in this language: 'fr'; keep one of them"
                        + " (duplicate-key)");
        assertThat(result.facts()).isEmpty();
    }

    @Test
    void anEmptyTranslationIsToldOf() {
        assertFindings(
                translated(map("training", map("name", ""))),
                "at!texts.fr.training.name: error: there is no text here; write it, or leave the key out (empty-text)");
    }

    @Test
    void textsStandUnderLanguageFactAndField() {
        assertFindings(
                bound(map("edition", EDITION, "texts", "none")),
                "at!texts: error: keys with values were expected here; language, fact id and field, each a key (wrong-type)");
        assertFindings(
                bound(map("edition", EDITION, "texts", map("fr", List.of()))),
                "at!texts.fr: error: keys with values were expected here; language, fact id and field, each a key"
                        + " (wrong-type)");
        assertFindings(
                bound(map("edition", EDITION, "texts", map("fr", map("training", "Formation")))),
                "at!texts.fr.training: error: keys with values were expected here; language, fact id and field, each a key"
                        + " (wrong-type)");
    }

    @Test
    void factsThatWereProvedAreBoundWithoutTheRules() {
        Tree.Map uncited = map("id", "arms", "name", "Arms", "sources", List.of());
        FactBinder binder = new FactBinder(Set.of());
        binder.add(Tree.of(map("edition", EDITION, "areas", List.of(uncited))));
        ReadResult proved = binder.bindProved();
        assertThat(proved.findings()).isEmpty();
        assertThat(proved.orThrow().areas()).hasSize(1);
        assertThat(bound(map("edition", EDITION, "areas", List.of(uncited))).errors())
                .isNotEmpty();
    }

    @Test
    void aReaderAddsItsOwnProblems() {
        FactBinder binder = new FactBinder(Set.of());
        binder.add(Tree.of(map("edition", EDITION)));
        binder.problems().add("not-utf-8", new TextPlace("a.yaml", 1, 1), "this is not text", "", "");
        ReadResult result = binder.bind();
        assertFindings(result, "a.yaml:1:1: error: this is not text (not-utf-8)");
        assertThat(result.facts()).isEmpty();
    }

    @Test
    void factsLaidOverOthersNeedNoEdition() {
        FactBase below = SampleWorld.facts();
        ReadResult result =
                boundOver(below, map("areas", List.of(map("id", "training", "name", "Drill", "sources", SOURCES))));
        assertThat(result.findings()).isEmpty();
        FactBase both = result.orThrow();
        assertThat(both.edition()).isEqualTo(below.edition());
        assertThat(both.area("training").name()).hasToString("Drill");
        assertThat(both.findArea(new AreaId("training"))).isNotEqualTo(below.findArea(new AreaId("training")));
        assertThat(both.memberships()).isEqualTo(below.memberships());
    }

    @Test
    void theEditionOnTopCounts() {
        FactBase both = boundOver(SampleWorld.facts(), map("edition", EDITION)).orThrow();
        assertThat(both.edition().title()).hasToString("Facts");
    }

    @Test
    void factsOnTopAreHeldToTheRulesTogetherWithThoseBelow() {
        assertFindings(
                boundOver(
                        SampleWorld.facts(),
                        map(
                                "areas",
                                List.of(map("id", "mine", "name", "Mine", "broader", "traning", "sources", SOURCES)))),
                "at!areas.1.broader: error: there is no area: 'traning'; did you mean 'training'? (dangling-id)");
    }

    @Test
    void textsOnTopTranslateWhatLiesBelow() {
        FactBase below = SampleWorld.facts();
        ReadResult result = boundOver(
                below,
                map(
                        "texts",
                        map(
                                "fr",
                                map(
                                        "pact", map("names.1.acronym", "PdN"),
                                        "assembly", map("names.2.name", "Organisation de la vallée"),
                                        "edition", map("title", "La vallée")))));
        assertThat(result.findings()).isEmpty();
        FactBase both = result.orThrow();
        assertThat(both.organization("assembly").names().get(1).name().text(Locale.FRENCH))
                .isEqualTo("Organisation de la vallée");
        assertThat(both.edition().title().text(Locale.FRENCH)).isEqualTo("La vallée");
        Organization before = below.organization("pact");
        DatedName name = before.names().get(0);
        assertThat(both.organization("pact"))
                .isEqualTo(Organization.builder()
                        .copyOf(before)
                        .names(List.of(DatedName.builder()
                                .copyOf(name)
                                .acronym(LocalizedText.of("NP", Map.of("fr", "PdN")))
                                .build()))
                        .build());
        assertThat(both.memberships()).isEqualTo(below.memberships());
    }

    @Test
    void textsOnTopOfWhatIsInNeitherAreToldOf() {
        assertFindings(
                boundOver(
                        SampleWorld.facts(),
                        map(
                                "texts",
                                map("fr", map("pakt", map("names.1.name", "Pacte"), "gazette", map("note", "N"))))),
                "key!texts.fr.pakt.names.1.name: error: there is no fact of this id to translate: 'pakt'; did you mean"
                        + " 'pact'? (unknown-text)",
                "key!texts.fr.gazette.note: error: there is no fact of this id to translate: 'gazette' (unknown-text)");
    }

    @Test
    void textsOnTopThatFitNoFieldOrLanguageBelowAreToldOfWhereTheyStand() {
        assertFindings(
                boundOver(SampleWorld.facts(), map("texts", map("fr", map("pact", map("names.2.name", "Pacte"))))),
                "key!texts.fr.pact.names.2.name: error: 'pact' has no text in this field: 'names.2.name'; did you mean"
                        + " 'names.1.name'? (unknown-text)");
        assertFindings(
                boundOver(SampleWorld.facts(), map("texts", map("de", map("pact", map("names.1.name", "Pakt"))))),
                "at!texts.de.pact.names.1.name: error: the edition has no such language: 'de'; it has en, fr"
                        + " (unknown-language)");
    }

    @Test
    void anIdThatAFactOfAnotherKindHasBelowIsToldOf() {
        ReadResult result = boundOver(
                SampleWorld.facts(), map("areas", List.of(map("id", "pact", "name", "Pacts", "sources", SOURCES))));
        assertFindings(
                result,
                "at!areas.1: error: a fact of another kind has this id in the facts below: 'pact'; take another id"
                        + " (duplicate-id)");
        assertThat(result.facts()).isEmpty();
    }

    private static ReadResult translated(Tree.Map french) {
        return bound(map(
                "edition",
                EDITION,
                "areas",
                List.of(TRAINING),
                "documents",
                List.of(HANDBOOK),
                "texts",
                map("fr", french)));
    }

    private static ReadResult bound(Object... pieces) {
        FactBinder binder = new FactBinder(Set.of());
        for (Object piece : pieces) {
            binder.add(Tree.of(piece));
        }
        return binder.bind();
    }

    private static ReadResult boundOver(FactBase below, Object piece) {
        FactBinder binder = new FactBinder(Set.of());
        binder.add(Tree.of(piece));
        return binder.bindOver(below);
    }

    private static void assertFindings(ReadResult result, String... expected) {
        assertThat(result.findings()).extracting(Finding::toString).containsExactly(expected);
    }
}
