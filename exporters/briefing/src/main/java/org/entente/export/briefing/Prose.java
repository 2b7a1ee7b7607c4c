package org.entente.export.briefing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.export.Dates;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.DatedName;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.State;

/** Words what a selection holds, in its language, with a mark for every source. Not thread-safe: one for each briefing. */
final class Prose {
    private static final Set<Milestone.Kind> OWN_STEPS =
            EnumSet.of(Milestone.Kind.ENLARGEMENT, Milestone.Kind.SUSPENSION);
    private static final Pattern VOWEL = Pattern.compile("[AEIOUÀÂÉÈÊÎÔÛ]");

    private final Selection selection;
    private final Labels labels;
    private final Dates dates;
    private final Limits limits;
    private final Bibliography bibliography;
    /** What is the same at every length. */
    private final Collator collator;

    private final List<Cooperation> cooperations;
    private final Map<String, String> printed;
    private final IdentityHashMap<Object, Composed> composed;
    private boolean isTranslated;

    /** A text, and whether all of it was there in the language of the briefing. */
    private record Composed(Text text, boolean isTranslated) {}

    Prose(Selection selection) {
        this.selection = selection;
        this.labels = selection.labels();
        this.dates = selection.dates();
        this.limits = Limits.of(selection.request().form(), 0);
        this.bibliography = new Bibliography(this);
        this.collator = Collator.getInstance(ULocale.forLocale(selection.language()));
        this.cooperations = selection.asOf().cooperations(Set.of());
        this.printed = new HashMap<>();
        this.composed = new IdentityHashMap<>();
        this.isTranslated = true;
    }

    private Prose(Prose before, int shortening) {
        this.selection = before.selection;
        this.labels = before.labels;
        this.dates = before.dates;
        this.limits = Limits.of(selection.request().form(), shortening);
        this.bibliography = new Bibliography(this, before.bibliography);
        this.collator = before.collator;
        this.cooperations = before.cooperations;
        this.printed = before.printed;
        this.composed = before.composed;
        this.isTranslated = before.isTranslated;
    }

    /** The words for what comes after these, at another length. */
    Prose shortened(int shortening) {
        return new Prose(this, shortening);
    }

    Selection selection() {
        return selection;
    }

    FactBase facts() {
        return selection.view();
    }

    Dates dates() {
        return dates;
    }

    Limits limits() {
        return limits;
    }

    Bibliography bibliography() {
        return bibliography;
    }

    String label(String key) {
        return labels.text(key);
    }

    /** A sentence with its holes filled, as it is printed: what comes out of the facts may be written otherwise. */
    String label(String key, Map<String, ?> holes) {
        return set(labels.text(key, holes));
    }

    Text text(String key) {
        return Text.of(label(key));
    }

    /** A sentence with its holes filled; what fills one can be a text, whose words keep their language. */
    Text text(String key, Map<String, ?> holes) {
        return new Filling(holes).fill(filled -> label(key, filled));
    }

    /** What the briefing is about, in a few words. */
    Text title() {
        Scope scope = selection.request().scope();
        if (scope instanceof Scope.Area it) {
            return named(facts().area(it.area()).name());
        }
        List<Text> names = Stream.concat(selection.bodies().stream().map(this::shortName), state(scope))
                .toList();
        // What was not there yet has its name from facts that a briefing does not see.
        return selection.missing().isEmpty() && !names.isEmpty() ? list(names) : Text.of(set(selection.title()));
    }

    private Stream<Text> state(Scope scope) {
        return scope instanceof Scope.OfState it
                ? facts().findState(it.state()).stream()
                        .map(state -> named(state.nameOn(selection.day()).name()))
                : Stream.empty();
    }

    /** A list as the language writes it: "a, b and c". */
    Text list(List<Text> items) {
        return joined(items, labels::list);
    }

    /** Parts of one line, parted by semicolons as the language writes them. */
    Text parts(List<Text> parts) {
        return joined(parts, it -> String.join(label("brief.semicolon"), it));
    }

    /** Items with commas alone between them. */
    static Text enumerated(List<Text> items) {
        return joined(items, it -> String.join(", ", it));
    }

    private static Text joined(List<Text> items, Function<List<String>, String> wording) {
        Map<String, Text> holes = new LinkedHashMap<>();
        items.forEach(item -> holes.put(String.valueOf(holes.size()), item));
        return new Filling(holes)
                .fill(filled -> wording.apply(holes.keySet().stream()
                        .map(hole -> String.valueOf(filled.get(hole)))
                        .toList()));
    }

    /** What is composed of a part of a fact, without marks: once for all lengths. */
    Text once(Object part, Supplier<Text> composition) {
        Composed known = composed.get(part);
        if (known == null) {
            boolean before = isTranslated;
            isTranslated = true;
            Text text = composition.get();
            known = new Composed(text, isTranslated);
            composed.put(part, known);
            isTranslated = before;
        }
        isTranslated &= known.isTranslated();
        return known.text();
    }

    /** A text of the facts; where there is none in the language of the briefing the English one, marked as such. */
    Text words(LocalizedText text) {
        return once(text, () -> Text.of(wordsOf(text)));
    }

    Words wordsOf(LocalizedText text) {
        Words words = namedIn(text);
        if (words.language().isEmpty()) {
            return words;
        }
        isTranslated = false;
        return Words.builder().from(words).style(Style.EMPHASIS).build();
    }

    /** Whether all texts so far, names aside, were there in the language of the briefing. */
    boolean isTranslated() {
        return isTranslated;
    }

    /** A name: one without a translation is as good in English, so that only its language is marked. */
    Text named(LocalizedText name) {
        return Text.of(namedIn(name));
    }

    private Words namedIn(LocalizedText name) {
        LocalizedText.InLanguage found = name.in(selection.language());
        return words(found.text(), language(found.language()));
    }

    // Most texts are in the language of the briefing, and to make a locale of a code takes its time.
    Locale language(String code) {
        return code.equals(selection.language().getLanguage()) ? selection.language() : Locale.forLanguageTag(code);
    }

    /** Words of a language, marked as of that where it is not the language of the briefing. */
    Words words(String text, Locale language) {
        return isOwn(language)
                ? Words.of(set(text))
                : Words.of(Typography.of(language).set(text)).in(language);
    }

    boolean isOwn(Locale language) {
        return language.getLanguage().equals(selection.language().getLanguage());
    }

    /** A text with the marks of its sources after it. */
    Text cited(Text text, List<Citation> sources) {
        return text.plus(bibliography.marks(sources, limits.citations()).toArray(Span[]::new));
    }

    /** A text about what began and ended, with the marks of the sources of either after it. */
    Text cited(Text text, List<Citation> beginning, List<Citation> end) {
        return text.plus(bibliography.marks(beginning, end, limits.citations()).toArray(Span[]::new));
    }

    /** A text about a milestone and its day, with the marks of its sources after it: of one at least for each clause of its title. */
    Text cited(Text text, Milestone milestone) {
        int clauses = milestone.title().english().split(";").length;
        int most = Math.max(clauses, limits.citations());
        return text.plus(bibliography.marks(milestone, most).toArray(Span[]::new));
    }

    /** The names of the day of states, in the alphabetical order of the language, today's name beside where it is another. */
    Text names(Collection<State> states) {
        return enumerated(states.stream().map(this::name).sorted(byName()).toList());
    }

    /** The alphabetical order of the language. */
    Comparator<Text> byName() {
        return Comparator.comparing(Text::plain, collator::compare);
    }

    Text name(Named named) {
        Text name = named(named.nameOn(selection.day()).name());
        return named instanceof Organization || selection.nameToday(named).isEmpty()
                ? name
                : text(
                        "brief.name.today",
                        Map.of("name", name, "today", named(named.lastName().name())));
    }

    /** A body's name with its acronym behind it, where it has one. */
    Text fullName(Organization body) {
        return body.nameOn(selection.day())
                .acronym()
                .map(acronym -> text("brief.name.acronym", Map.of("name", name(body), "acronym", named(acronym))))
                .orElseGet(() -> name(body));
    }

    /** Whether a body is open to the whole world; facts hold those of its members alone that they are about. */
    boolean isGlobal(Organization body) {
        return body.kinds().stream()
                .anyMatch(it -> it.kind() == Organization.Kind.GLOBAL_ORGANIZATION && it.isOn(selection.day()));
    }

    /** How many belong to a body, in its own words: "16 NATO Allies". */
    Text members(Organization body, int count) {
        Map<String, Object> holes =
                Map.of("count", count, "one", memberTerm(body, false), "many", memberTerm(body, true));
        return text("brief.members", holes);
    }

    /** Those who belong to a body, in its own words: "NATO Allies", and for a single one "NATO Ally". */
    Text memberTerm(Organization body, boolean many) {
        Text term = term(body, many);
        return isNamedIn(term(body, true), body) || isNamedIn(term(body, false), body)
                ? term
                : text("brief.term", Map.of("body", shortName(body), "term", term, "of", of(body)));
    }

    private boolean isNamedIn(Text term, Organization body) {
        String said = term.plain();
        String name = shortName(body).plain();
        return said.contains(name) || said.contains(name(body).plain()) || name.contains(said);
    }

    /** The body's own word for those who belong: "Allies", and for a single one "Ally". */
    Text term(Organization body, boolean many) {
        return words(many ? body.terms().many() : body.terms().one());
    }

    Text shortName(Organization body) {
        DatedName name = body.nameOn(selection.day());
        return named(name.acronym().orElse(name.name()));
    }

    /** A body in a sentence, with its article where it bears one: "the OSCE", "l'OTAN". */
    Text the(Organization body) {
        return text("brief.the", Map.of("body", shortName(body), "article", article(body)));
    }

    /** Bodies in a sentence that begins with them, in the alphabetical order of the language: "NATO and the OSCE". */
    Text thoseAtWork(Collection<OrganizationId> bodies) {
        return capitalized(list(bodies.stream()
                .map(id -> the(facts().organization(id)))
                .sorted(byName())
                .toList()));
    }

    /** The co-operations in force on the day. */
    List<Cooperation> cooperations() {
        return cooperations;
    }

    /** Whether a co-operation is in force on the day, rather than over or not known to go on. */
    boolean isInForce(Cooperation cooperation) {
        return cooperations.contains(cooperation);
    }

    /** What is a body's, as the language says it: "de l'OTAN", "du Conseil". */
    Text of(Organization body) {
        return text("brief.of", Map.of("body", shortName(body), "article", article(body)));
    }

    /** Where those who belong to a body are: "in the OSCE", "à l'OTAN". */
    Text in(Organization body) {
        return text("brief.in", Map.of("body", shortName(body), "the", the(body), "article", article(body)));
    }

    /** The states of one body alone: "Only in the OSCE", "OTAN seulement". */
    Text only(Organization body) {
        return text("brief.group.only", Map.of("body", shortName(body), "in", in(body)));
    }

    // The article goes by the first letter of the acronym, else by the first word of the name.
    private String article(Organization body) {
        if (VOWEL.matcher(shortName(body).plain()).lookingAt()) {
            return "elided";
        }
        String first = name(body).plain().split("[ \u00a0]", 2)[0].toLowerCase(selection.language());
        return Stream.of("feminine", "masculine", "plural")
                .filter(article ->
                        List.of(label("brief.article." + article).split(" ")).contains(first))
                .findFirst()
                .orElse("none");
    }

    // The same texts come again at every length.
    private String set(String text) {
        return printed.computeIfAbsent(text, Typography.of(selection.language())::set);
    }

    static Text capitalized(Text text) {
        if (!(text.spans().get(0) instanceof Words first)) {
            return text;
        }
        Words capital =
                Words.builder().from(first).text(capitalized(first.text())).build();
        return Text.of(capital).plus(text.spans().stream().skip(1).toArray(Span[]::new));
    }

    static String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** How much a milestone weighs here: to a state its own joining or suspension, to a body its own great steps are more. */
    int weight(Milestone milestone) {
        return isOwn(milestone) ? milestone.weight() + 1 : milestone.weight();
    }

    private boolean isOwn(Milestone milestone) {
        Scope scope = selection.request().scope();
        return scope instanceof Scope.OfState
                ? OWN_STEPS.contains(milestone.kind())
                : scope instanceof Scope.About about
                        && milestone.weight() >= Developments.MAJOR
                        && milestone.organizations().equals(List.of(about.organization()));
    }

    boolean isDossier() {
        return selection.request().form() == ExportRequest.Form.DOSSIER;
    }
}
