package org.entente.export.briefing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.export.Dates;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.State;

/** Words what a selection holds, in its language, with a mark for every source. Not thread-safe: one for each briefing. */
final class Prose {
    private final Selection selection;
    private final Labels labels;
    private final Dates dates;
    private final Limits limits;
    private final Bibliography bibliography;

    Prose(Selection selection, int shortening) {
        this.selection = selection;
        this.labels = selection.labels();
        this.dates = selection.dates();
        this.limits = Limits.of(selection.request().form(), shortening);
        this.bibliography = new Bibliography(this);
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
        return typography().set(labels.text(key, holes));
    }

    Text text(String key) {
        return Text.of(label(key));
    }

    Text text(String key, Map<String, ?> holes) {
        return Text.of(label(key, holes));
    }

    /** What the briefing is about, in a few words. */
    String title() {
        return typography().set(selection.title());
    }

    String list(Collection<String> items) {
        return labels.list(items);
    }

    /** A text of the facts; where it is not in the language of the briefing, marked as what it is in. */
    Text words(LocalizedText text) {
        return Text.of(wordsOf(text));
    }

    Words wordsOf(LocalizedText text) {
        LocalizedText.InLanguage found = text.in(selection.language());
        return words(found.text(), Locale.forLanguageTag(found.language()));
    }

    /** Words of a language, marked as of that where it is not the language of the briefing. */
    Words words(String text, Locale language) {
        Words words = Words.of(Typography.of(language).set(text));
        return isOwn(language) ? words : words.in(language);
    }

    boolean isOwn(Locale language) {
        return language.getLanguage().equals(selection.language().getLanguage());
    }

    /** A text of the facts to stand within a sentence. */
    String plain(LocalizedText text) {
        return wordsOf(text).text();
    }

    /** A text with the marks of its sources after it. */
    Text cited(Text text, List<Citation> sources) {
        return text.plus(bibliography.marks(sources, limits.citations()).toArray(Span[]::new));
    }

    /** The names of the day of states, in the alphabetical order of the language, today's name beside where it is another. */
    String names(Collection<State> states) {
        List<String> names = new ArrayList<>(states.stream().map(this::name).toList());
        names.sort(byName());
        return String.join(", ", names);
    }

    /** The alphabetical order of the language. */
    Comparator<String> byName() {
        Collator collator = Collator.getInstance(ULocale.forLocale(selection.language()));
        return collator::compare;
    }

    String name(Named named) {
        String name = typography().set(selection.asOf().name(named, selection.language()));
        String today = selection.nameToday(named);
        return today.isEmpty() || named instanceof Organization
                ? name
                : label(
                        "brief.name.today",
                        Map.of("name", name, "today", typography().set(today)));
    }

    /** A body's name with its acronym behind it, where it has one. */
    String fullName(Organization body) {
        String name = name(body);
        String acronym = selection.shortName(body);
        return acronym.equals(selection.asOf().name(body, selection.language()))
                ? name
                : label("brief.name.acronym", Map.of("name", name, "acronym", acronym));
    }

    /** How many belong to a body, in its own words: "16 NATO Allies". */
    String members(Organization body, int count) {
        Map<String, Object> holes =
                Map.of("count", count, "one", memberTerm(body, false), "many", memberTerm(body, true));
        return label("brief.members", holes);
    }

    /** Those who belong to a body, in its own words: "NATO Allies", and for a single one "NATO Ally". */
    String memberTerm(Organization body, boolean many) {
        String term = term(body, many);
        String name = shortName(body);
        boolean isNamed = term.contains(name) || term.contains(name(body)) || name.contains(term);
        return isNamed ? term : label("brief.term", Map.of("body", name, "term", term));
    }

    /** The body's own word for those who belong: "Allies", and for a single one "Ally". */
    String term(Organization body, boolean many) {
        return plain(many ? body.terms().many() : body.terms().one());
    }

    String shortName(Organization body) {
        return typography().set(selection.shortName(body));
    }

    /** Parts of one line, parted by semicolons as the language writes them. */
    String parts(Collection<String> parts) {
        return String.join(label("brief.semicolon"), parts);
    }

    private Typography typography() {
        return Typography.of(selection.language());
    }

    static String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    boolean isDossier() {
        return selection.request().form() == ExportRequest.Form.DOSSIER;
    }
}
