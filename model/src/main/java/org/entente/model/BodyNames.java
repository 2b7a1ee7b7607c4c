package org.entente.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** A name in a text that a body bears only from later than a day, beside the names that were borne on it. */
    static Optional<String> laterIn(String text, FactBase facts, LocalDate day) {
        List<String> later = words(facts, name -> name.period().possibleFrom().isAfter(day))
                .filter(text::contains)
                .toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        String rest =
                without(text, words(facts, name -> !name.period().possibleFrom().isAfter(day)));
        return later.stream().filter(word -> indexOfWord(rest, word) >= 0).findFirst();
    }

    // "Western European Union" of 1955 does not name the European Union of 1993.
    private static String without(String text, Stream<String> words) {
        StringBuilder rest = new StringBuilder(text);
        for (String word :
                words.sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            for (int at = indexOfWord(rest.toString(), word); at >= 0; at = indexOfWord(rest.toString(), word)) {
                rest.replace(at, at + word.length(), " ");
            }
        }
        return rest.toString();
    }

    private static Stream<String> words(FactBase facts, Predicate<DatedName> wanted) {
        return facts.organizations().stream()
                .flatMap(body -> body.names().stream())
                .filter(wanted)
                .flatMap(name -> Stream.concat(
                        Stream.of(name.name().english()),
                        name.acronym().stream().map(LocalizedText::english)))
                .distinct();
    }

    private static int indexOfWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
