package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The holes in a text that names of bodies go into, as in "{osce} participating States": the name is that of the day. */
final class BodyNames {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9]+(?:-[a-z0-9]+)*)}");

    private BodyNames() {}

    static List<OrganizationId> in(LocalizedText text) {
        Stream<String> translated = text.translations().values().stream().map(LocalizedText.Translation::text);
        return Stream.concat(Stream.of(text.english()), translated)
                .filter(words -> words.indexOf('{') >= 0)
                .flatMap(words -> HOLE.matcher(words).results())
                .map(hole -> new OrganizationId(hole.group(1)))
                .distinct()
                .toList();
    }

    static LocalizedText fill(LocalizedText text, FactBase facts, LocalDate day) {
        return text.map((words, language) ->
                HOLE.matcher(words).replaceAll(hole -> Matcher.quoteReplacement(name(hole, facts, day, language))));
    }

    private static String name(MatchResult hole, FactBase facts, LocalDate day, Locale language) {
        DatedName name = facts.organization(hole.group(1)).nameOn(day);
        return name.acronym().orElse(name.name()).text(language);
    }
}
