package org.entente.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.shape.Tree.map;

import java.util.List;
import java.util.Optional;
import org.entente.model.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    @Test
    void aMisspeltKeyIsToldOfWithTheNearest() {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", "Training", "broder", "arms"),
                "key!broder: error: an area has no such key: 'broder'; did you mean 'broader'? (unknown-key)");
    }

    @Test
    void anUnknownKeyIsToldOfWithAllThatThereAre() {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", "Training", "colour", "red"),
                "key!colour: error: an area has no such key: 'colour'; it has id, name, broader, definition, sources"
                        + " (unknown-key)");
    }

    @Test
    void aKeyThatStandsTwiceIsToldOfAtItsSecondPlace() {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", "Training", "name", "Drill"),
                "key!name: error: this key stands twice: 'name'; keep one of them (duplicate-key)");
    }

    @Test
    void allMissingKeysAreToldOf() {
        assertProblems(
                Shapes.SUCCESSION,
                map("id", "aa-bb", "from", "AA"),
                "at!: error: a succession lacks 'to'; add it: a state code of ISO 3166, such as AT (missing-key)",
                "at!: error: a succession lacks 'date'; add it: a date, 'by DATE', 'attested DATE', 'unknown' or 'open'"
                        + " (missing-key)",
                "at!: error: a succession lacks 'kind'; add it: one of continues, succeeds, separates-from, accedes-to,"
                        + " newly-admitted (missing-key)");
    }

    @Test
    void whereKeysBelongOneValueIsWrong() {
        assertProblems(
                Shapes.AREA,
                "training",
                "at!: error: an area was expected here; write its keys and values (wrong-type)");
        assertProblems(
                Shapes.AREA,
                List.of("training"),
                "at!: error: an area was expected here; write its keys and values (wrong-type)");
    }

    @Test
    void whereAListBelongsOneValueIsWrong() {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", "Training", "sources", "handbook"),
                "at!sources: error: a list was expected here; a list, each entry a citation (wrong-type)");
    }

    @Test
    void whereOneValueBelongsAListIsWrong() {
        assertProblems(
                Shapes.AREA,
                map("id", List.of("training"), "name", "Training"),
                "at!id: error: one value was expected here; the id of an area (wrong-type)");
    }

    @Test
    void whereATextBelongsAListIsWrong() {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", List.of("Training")),
                "at!name: error: a text was expected here; a text in English (wrong-type)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aTextIsNotEmpty(String text) {
        assertProblems(
                Shapes.AREA,
                map("id", "training", "name", text),
                "at!name: error: there is no text here; write it, or leave the key out (empty-text)");
        assertProblems(
                Shapes.CITATION,
                map("document", "handbook", "at", text),
                "at!at: error: there is no text here; write it, or leave the key out (bad-value)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date      | 6 July 1990 | '6 July 1990' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source"
                        + " says no more",
                "consulted | 1990-07     | '1990-07' is not a day: write 1990-07-06",
                "id        | Handbook    | 'Handbook' is not an id: lower-case ASCII words joined by hyphens, such as"
                        + " 'small-arms'",
                "rank      | primery     | 'primery' is not known; did you mean 'primary'?",
                "rank      | best        | 'best' is not known; it is one of primary, secondary",
                "rank      | PRIMARY     | 'PRIMARY' is not known; did you mean 'primary'?",
                "language  | French      | 'French' is not a language code of ISO 639: write fr, ru, de",
                "url       | nato.int    | 'nato.int' is not a web address: it begins with https://",
            })
    void aWrongValueIsToldOfWithWhatWouldBeRight(String key, String value, String message) {
        assertProblems(Shapes.DOCUMENT, documentWith(key, value), "at!" + key + ": error: " + message + " (bad-value)");
    }

    private static Tree.Map documentWith(String key, String value) {
        List<String> right = List.of(
                "id",
                "handbook",
                "title",
                "Handbook",
                "issuer",
                "Nobody",
                "date",
                "1990",
                "language",
                "en",
                "rank",
                "primary",
                "url",
                "https://nowhere.example",
                "consulted",
                "2024-01-01");
        Object[] keysAndValues = right.toArray();
        keysAndValues[right.indexOf(key) + 1] = value;
        return map(keysAndValues);
    }

    @Test
    void aWrongStateCodeBoundOrNumberIsToldOf() {
        assertProblems(
                Shapes.SUCCESSION,
                map("id", "aa-bb", "from", "Aland", "to", "BB", "date", "before 1990", "kind", "continue"),
                "at!from: error: 'Aland' is not a state code: two or four upper-case letters of ISO 3166, such as 'AT' or"
                        + " 'SUHH' (bad-value)",
                "at!date: error: 'before 1990' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source says no"
                        + " more (bad-value)",
                "at!kind: error: 'continue' is not known; did you mean 'continues'? (bad-value)");
        assertProblems(
                Shapes.MILESTONE,
                milestoneOfWeight("heavy"),
                "at!weight: error: a whole number was expected here: 'heavy'; write such as 3 (bad-value)");
        assertProblems(
                Shapes.MILESTONE,
                milestoneOfWeight("9999999999"),
                "at!weight: error: a whole number was expected here: '9999999999'; write such as 3 (bad-value)");
        assertProblems(
                Shapes.MILESTONE,
                milestoneOfWeight(List.of("3")),
                "at!weight: error: a whole number was expected here; write such as 3, without quotation marks (bad-value)");
    }

    @Test
    void whatAValueAloneCanKnowIsToldOfAtTheValue() {
        assertProblems(
                Shapes.MILESTONE,
                milestoneOfWeight("6"),
                "at!weight: error: 'weight' is 6: 1 (a detail) to 5 (a turning point) (bad-value)");
        assertProblems(
                Shapes.STATE,
                map("code", "AA", "names", List.of()),
                "at!names: error: 'names' is empty: at least one is needed (bad-value)");
        assertProblems(
                Shapes.MEMBERSHIP,
                map("id", "pact-aa", "organization", "pact", "member", "AA", "events", List.of()),
                "at!events: error: 'events' is empty: at least one is needed (bad-value)");
    }

    private static Tree.Map milestoneOfWeight(Object weight) {
        return map("id", "an-event", "date", "1990", "kind", "event", "title", "T", "summary", "S", "weight", weight);
    }

    @Test
    void everyProblemOfAFactIsToldOf() {
        assertProblems(
                Shapes.MEMBERSHIP,
                map(
                        "id", "pact-aa",
                        "organisation", "pact",
                        "member", "aa bb",
                        "events",
                                List.of(
                                        map("kind", "join", "date", "1990"),
                                        map("kind", "left", "date", "soon", "sources", List.of(map("at", "p. 1"))))),
                "key!organisation: error: a membership has no such key: 'organisation'; did you mean 'organization'?"
                        + " (unknown-key)",
                "at!member: error: 'aa bb' is not an id: lower-case ASCII words joined by hyphens, such as 'small-arms'"
                        + " (bad-value)",
                "at!events.1.kind: error: 'join' is not known; did you mean 'joined'? (bad-value)",
                "at!events.2.date: error: 'soon' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source says"
                        + " no more (bad-value)",
                "at!events.2.sources.1: error: a citation lacks 'document'; add it: the id of a document (missing-key)");
    }

    @Test
    void aTextCanHaveTranslationsBesideIt() {
        Problems problems = new Problems();
        assertThat(Shapes.LOCALIZED.read(
                        Tree.of(map("en", "Ally", "fr", "allié", "ru", map("text", "союзник", "official", "true"))),
                        problems))
                .hasValueSatisfying(text -> {
                    assertThat(text.english()).isEqualTo("Ally");
                    assertThat(text.translations()).containsOnlyKeys("fr", "ru");
                    assertThat(text.translations().get("ru"))
                            .extracting(it -> it.text() + " " + it.official())
                            .isEqualTo("союзник true");
                });
        assertThat(problems.findings()).isEmpty();
    }

    @Test
    void aTextWithoutEnglishIsToldOf() {
        assertProblems(
                Shapes.LOCALIZED,
                map("fr", "allié"),
                "at!: error: a text was expected here; a text in English (wrong-type)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", List.of("Ally"), "fr", "allié"),
                "at!: error: a text was expected here; a text in English (wrong-type)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "", "fr", "allié"),
                "at!en: error: there is no text here; write it, or leave the key out (empty-text)");
    }

    @Test
    void aTextTwiceInOneLanguageIsToldOf() {
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", "allié", "fr", "alliée"),
                "key!fr: error: there are two texts in this language: 'fr'; keep one of them (duplicate-key)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "en", "Friend"),
                "key!en: error: there are two texts in this language: 'en'; keep one of them (duplicate-key)");
    }

    @Test
    void aLanguageThatIsNoneIsToldOf() {
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "French", "allié"),
                "key!French: error: 'French' is not a language code of ISO 639: write fr, ru, de (bad-value)");
    }

    @Test
    void aTranslationThatIsNoTextIsToldOf() {
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", List.of("allié")),
                "at!fr: error: a translation was expected here; write its keys and values (wrong-type)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", map("official", "true")),
                "at!fr: error: a translation lacks 'text'; add it: a text (missing-key)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", map("text", "allié", "offical", "true")),
                "key!fr.offical: error: a translation has no such key: 'offical'; did you mean 'official'? (unknown-key)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", map("text", "allié", "official", "yes")),
                "at!fr.official: error: true or false was expected here: 'yes' (bad-value)");
        assertProblems(
                Shapes.LOCALIZED,
                map("en", "Ally", "fr", " "),
                "at!fr: error: there is no text here; write it, or leave the key out (empty-text)");
    }

    @Test
    void aPredicateIsOneOfAFew() {
        String all = "a predicate, one of subset, disjoint, atLeast, moreThan, sameCount, member, before";
        assertProblems(
                PredicateShapes.PREDICATE,
                map("subsett", "x"),
                "key!subsett: error: a predicate of this sort is not known: 'subsett'; did you mean 'subset'?"
                        + " (unknown-key)");
        assertProblems(
                PredicateShapes.PREDICATE,
                map("exists", "x"),
                "key!exists: error: a predicate of this sort is not known: 'exists'; " + all + " (unknown-key)");
        assertProblems(
                PredicateShapes.PREDICATE,
                "subset",
                "at!: error: a predicate was expected here; " + all + " (wrong-type)");
        assertProblems(
                PredicateShapes.PREDICATE,
                map("subset", map(), "disjoint", map()),
                "at!: error: a predicate was expected here; " + all + " (wrong-type)");
    }

    @Test
    void whatAPredicateNeedsIsToldOf() {
        String population = "a population, one of members, partners, and, or, minus";
        assertProblems(
                PredicateShapes.PREDICATE,
                map("subset", map("of", map("members", "pact"))),
                "at!subset: error: a subset lacks 'in'; add it: " + population + " (missing-key)");
        assertProblems(
                PredicateShapes.PREDICATE,
                map("atLeast", map("count", "0", "of", map("members", "pact"))),
                "at!atLeast.count: error: 'count' is 0: 1 or more (bad-value)");
        assertProblems(
                PredicateShapes.PREDICATE,
                map("atLeast", map("count", "many", "of", map("membres", "pact"))),
                "at!atLeast.count: error: a whole number was expected here: 'many'; write such as 3 (bad-value)",
                "key!atLeast.of.membres: error: a population of this sort is not known: 'membres'; did you mean 'members'?"
                        + " (unknown-key)");
        assertProblems(
                PredicateShapes.POPULATION,
                map("and", List.of(map("members", "pact"))),
                "at!and: error: there are 1 populations here; it takes two (bad-value)");
        assertProblems(
                PredicateShapes.POPULATION,
                map("minus", List.of(map("members", "a"), map("members", "b"), map("members", "c"))),
                "at!minus: error: there are 3 populations here; it takes two (bad-value)");
        assertProblems(
                PredicateShapes.PREDICATE,
                map("member", map("member", "AA", "organization", "pact", "date", "1999")),
                "at!member.date: error: '1999' is not a day: write 1990-07-06 (bad-value)");
    }

    @Test
    void inAFormatThatTellsTypesApartTheTypeMustBeRight() {
        assertTyped(
                Shapes.TEXT,
                ScalarType.NUMBER,
                "1990",
                "at!: error: a text was expected here: '1990'; a text, in quotation marks (wrong-type)");
        assertTyped(
                Shapes.TEXT,
                ScalarType.NOTHING,
                "null",
                "at!: error: a text was expected here: 'null'; a text; where there is none, leave the key out (wrong-type)");
        assertTyped(
                Shapes.LOCALIZED,
                ScalarType.TRUTH,
                "true",
                "at!: error: a text was expected here: 'true'; a text, in quotation marks (wrong-type)");
        assertTyped(
                Shapes.NUMBER,
                ScalarType.TEXT,
                "3",
                "at!: error: a whole number was expected here: '3'; write such as 3, without quotation marks (bad-value)");
    }

    private static void assertTyped(Shape<?> shape, ScalarType type, String text, String expected) {
        Problems problems = new Problems();
        assertThat(shape.read(new Node.Scalar(text, type, Tree.of("").location()), problems))
                .isEmpty();
        assertThat(problems.findings()).extracting(Finding::toString).containsExactly(expected);
    }

    private static void assertProblems(Shape<?> shape, Object written, String... expected) {
        Problems problems = new Problems();
        Optional<?> value = shape.read(Tree.of(written), problems);
        assertThat(problems.findings()).extracting(Finding::toString).containsExactly(expected);
        assertThat(value).isEmpty();
    }
}
