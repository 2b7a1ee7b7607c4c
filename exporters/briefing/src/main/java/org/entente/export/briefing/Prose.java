package org.entente.export.briefing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.export.Dates;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.Citation;
import org.entente.model.Document;
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

    String label(String key, Map<String, ?> holes) {
        return labels.text(key, holes);
    }

    Text text(String key) {
        return Text.of(labels.text(key));
    }

    Text text(String key, Map<String, ?> holes) {
        return Text.of(labels.text(key, holes));
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
        Words words = Words.of(found.text());
        return found.language().equals(selection.language().getLanguage())
                ? words
                : words.in(Locale.forLanguageTag(found.language()));
    }

    /** A text with the marks of its sources after it. */
    Text cited(Text text, List<Citation> sources) {
        return text.plus(bibliography.marks(sources, limits.citations()).toArray(Span[]::new));
    }

    /** The names of the day of states, in the alphabetical order of the language, today's name beside where it is another. */
    String names(Collection<State> states) {
        List<String> names = new ArrayList<>(states.stream().map(this::name).toList());
        names.sort(Collator.getInstance(ULocale.forLocale(selection.language())));
        return String.join(", ", names);
    }

    String name(Named named) {
        String name = selection.asOf().name(named, selection.language());
        String today = selection.nameToday(named);
        return today.isEmpty() || named instanceof Organization
                ? name
                : label("brief.name.today", Map.of("name", name, "today", today));
    }

    /** How many belong to a body, in its own words: "16 NATO Allies". */
    String members(Organization body, int count) {
        return label("brief.members", terms(body, count));
    }

    Map<String, Object> terms(Organization body, int count) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("count", count);
        holes.put("body", selection.shortName(body));
        holes.put("one", body.terms().one().text(selection.language()));
        holes.put("many", body.terms().many().text(selection.language()));
        return holes;
    }

    String quoted(Document document) {
        return label("brief.quoted", Map.of("text", document.title().english()));
    }

    Locale languageOf(Document document) {
        return Locale.forLanguageTag(document.language());
    }
}
