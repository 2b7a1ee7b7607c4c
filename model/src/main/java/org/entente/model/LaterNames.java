package org.entente.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names that bodies bear only from later than a day, beside the names that were borne on it. */
final class LaterNames {
    private final List<String> later;
    /** The longest first. */
    private final List<String> known;

    LaterNames(FactBase facts, LocalDate day) {
        Predicate<DatedName> isLater = name -> name.period().possibleFrom().isAfter(day);
        this.later = words(facts, isLater).toList();
        this.known = words(facts, isLater.negate())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
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

    /** The first of the later names that is in a text. */
    Optional<String> in(String text) {
        List<String> candidates = later.stream().filter(text::contains).toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String rest = withoutKnown(text);
        return candidates.stream().filter(word -> indexOfWord(rest, word) >= 0).findFirst();
    }

    // "Western European Union" of 1955 does not name the European Union of 1993.
    private String withoutKnown(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (String word : known) {
            for (int at = indexOfWord(rest.toString(), word); at >= 0; at = indexOfWord(rest.toString(), word)) {
                rest.replace(at, at + word.length(), " ");
            }
        }
        return rest.toString();
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
