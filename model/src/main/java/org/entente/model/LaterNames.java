package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that bodies bear only from later than a day, beside the names that were borne on it. */
final class LaterNames {

    /** A name or acronym in English, and the first day on which it can have been borne. */
    private record Word(String text, LocalDate from) {}

    private final List<Word> words;
    private final List<Word> longestFirst;
    /** The first day on which all of them can have been borne. */
    private final LocalDate last;

    LaterNames(List<Organization> bodies) {
        this.words = bodies.stream()
                .flatMap(body -> body.names().stream())
                .flatMap(LaterNames::words)
                .distinct()
                .toList();
        this.longestFirst = words.stream()
                .sorted(Comparator.comparingInt((Word word) -> word.text().length())
                        .reversed())
                .toList();
        this.last =
                words.stream().map(Word::from).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private static Stream<Word> words(DatedName name) {
        LocalDate from = name.period().possibleFrom();
        return Stream.concat(Stream.of(name.name()), name.acronym().stream())
                .map(text -> new Word(text.english(), from));
    }

    /** The first of the names later than a day that is in a text. */
    Optional<String> in(String text, LocalDate day) {
        return last.isAfter(day) ? search(text, day) : Optional.empty();
    }

    private Optional<String> search(String text, LocalDate day) {
        List<String> candidates = new ArrayList<>();
        for (Word word : words) {
            if (word.from().isAfter(day) && text.contains(word.text())) {
                candidates.add(word.text());
            }
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String rest = withoutKnown(text, day);
        return candidates.stream().filter(word -> indexOfWord(rest, word) >= 0).findFirst();
    }

    // "Western European Union" of 1955 does not name the European Union of 1993.
    private String withoutKnown(String text, LocalDate day) {
        String rest = text;
        for (Word word : longestFirst) {
            if (!word.from().isAfter(day)) {
                rest = without(word.text(), rest);
            }
        }
        return rest;
    }

    private static String without(String word, String text) {
        String rest = text;
        for (int at = indexOfWord(rest, word); at >= 0; at = indexOfWord(rest, word)) {
            rest = rest.substring(0, at) + " " + rest.substring(at + word.length());
        }
        return rest;
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
