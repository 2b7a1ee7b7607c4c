package org.entente.export.briefing;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.Labels;

/**
 * The words that facts note places in documents with, such as "row" or "last paragraph", in a language.
 *
 * <p>They are labels: in English as facts have them, in any other language what stands for them there, so that another
 * language takes no code. Immutable and thread-safe.
 */
final class PlaceWords {
    private static final Map<String, PlaceWords> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final String KEYS = "brief.reference.place.";
    private static final Map<String, String> HOLES = Map.of("day", "{day}", "month", "{month}", "words", "{words}");
    /** What has to follow where a label ends in a hole, as "entry {day}" does. */
    private static final Map<String, Pattern> FOLLOWING = Map.of(
            "", Pattern.compile(""),
            "{day}", Pattern.compile("\\d{1,2}(?:–\\d{1,2})? \\p{Lu}"),
            "{month}", Pattern.compile("\\p{Lu}\\p{Ll}+ \\d{4}"),
            "{words}", Pattern.compile("[‘“]"));

    /** By their first letter, the longest first. */
    private final Map<Character, List<Phrase>> phrases;

    /** One word or several, in English and in the language. */
    record Phrase(String english, String translated, Pattern following) {

        private boolean isAt(String place, int from) {
            int end = from + english.length();
            return place.startsWith(english, from)
                    && (end == place.length() || !isWithinWord(place, end))
                    && following.matcher(place).region(end, place.length()).lookingAt();
        }

        private static boolean isWithinWord(String place, int at) {
            return Character.isLetterOrDigit(place.charAt(at)) && Character.isLetterOrDigit(place.charAt(at - 1));
        }
    }

    private PlaceWords(Labels english, Labels labels) {
        Stream<Phrase> words = english.keys().stream()
                .filter(key -> key.startsWith(KEYS))
                .map(key -> phrase(english.text(key, HOLES), labels.text(key, HOLES)));
        this.phrases = Stream.concat(words, months(english, labels))
                .sorted(Comparator.comparingInt(it -> -it.english().length()))
                .collect(Collectors.groupingBy(it -> it.english().charAt(0)));
    }

    private static Phrase phrase(String english, String translated) {
        int hole = english.contains("{") ? english.indexOf('{') : english.length();
        String what = english.substring(hole);
        return new Phrase(
                english.substring(0, hole), translated.replace(what, ""), requireNonNull(FOLLOWING.get(what)));
    }

    private static Stream<Phrase> months(Labels english, Labels labels) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "month." + month)
                .flatMap(month -> Stream.of(
                        phrase(english.text(month), labels.text(month)),
                        phrase("1 " + english.text(month), first(labels, month))));
    }

    private static String first(Labels labels, String month) {
        Map<String, String> parts = Map.of("day", "1", "month", labels.text(month), "year", "");
        return labels.text("date.first", parts).replaceAll("\\h+$", "");
    }

    /** The words of the language of some labels. */
    static PlaceWords of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(
                language.getLanguage(), any -> new PlaceWords(Labels.in(Locale.ENGLISH), Labels.in(language)));
    }

    /** The longest of them that begins at a place within a pinpoint. */
    Optional<Phrase> at(String pinpoint, int from) {
        for (Phrase phrase : phrases.getOrDefault(pinpoint.charAt(from), List.of())) {
            if (phrase.isAt(pinpoint, from)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
