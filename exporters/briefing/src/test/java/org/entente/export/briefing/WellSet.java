package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a careful printer would mark in a briefing: in every text, and in words of a language. */
public final class WellSet {
    private static final Map<String, Pattern> ANYWHERE = new TreeMap<>(Map.of(
            "two blanks", Pattern.compile("[ \u00a0]{2,}"),
            "a blank at an end", Pattern.compile("^\\s|\\s$"),
            "a blank before a full stop or comma", Pattern.compile("[ \u00a0][.,](?![.\\w])"),
            "an empty sentence", Pattern.compile("(?<!\\.)\\.\\.(?!\\.)|\\. \\.|[;,:] ?[;,.]|\\(\\)|^[;,.]"),
            "a trace of the program", Pattern.compile("[{}]|\\bnull\\b|Optional\\[|\\bplural\\b"),
            "a hyphen between years", Pattern.compile("(?<![\\w-])\\d{4}-\\d{4}(?![\\w-])"),
            "a straight quote", Pattern.compile("[\"']")));
    private static final Map<String, Pattern> ENGLISH = Map.of(
            "a blank before a mark", Pattern.compile("[ \u00a0][;:!?]"),
            "French quotation marks", Pattern.compile("[«»]"),
            "one of many",
                    Pattern.compile(
                            "\\b1[ \u00a0](?:states|partners|members|areas|fields|bodies|milestones|statements|documents"
                                    + "|disagreements|\\w+ Allies|\\w+ participating States)\\b"));
    private static final Map<String, Pattern> FRENCH = Map.of(
            "a mark without its blank", Pattern.compile("[\\p{L}\\d)\\]][;!?»]|[\\p{L}\\d]:(?=\\s)|«[^\u00a0]"),
            "a mark after a blank that breaks", Pattern.compile(" [;:!?»]|« "),
            "one of many",
                    Pattern.compile(
                            "\\b[01][ \u00a0](?:États|partenaires|membres|domaines|organismes|étapes|énoncés|documents|autres)\\b"));

    private WellSet() {}

    /** The faults, each with the text that it is in; sources are set as they are, but for what no language allows. */
    public static List<String> faults(Briefing briefing) {
        List<String> faults = new ArrayList<>();
        texts(briefing).forEach(text -> {
            find(ANYWHERE, text.plain(), faults);
            text.spans().stream()
                    .filter(Words.class::isInstance)
                    .map(Words.class::cast)
                    .forEach(words -> find(of(words.language().orElse(briefing.language())), words.text(), faults));
        });
        return faults;
    }

    private static Map<String, Pattern> of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> ENGLISH;
            case "fr" -> FRENCH;
            default -> Map.of();
        };
    }

    private static void find(Map<String, Pattern> patterns, String text, List<String> faults) {
        patterns.forEach((name, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                int from = Math.max(0, matcher.start() - 40);
                int to = Math.min(text.length(), matcher.end() + 40);
                faults.add(name + ": …" + text.substring(from, to) + "…");
            }
        });
    }

    private static Stream<Text> texts(Briefing briefing) {
        Stream<Block> blocks = Stream.concat(
                briefing.opening().stream(), briefing.sections().stream().flatMap(it -> it.blocks().stream()));
        return Stream.of(
                        Stream.of(briefing.title()),
                        briefing.subtitle().stream(),
                        briefing.sections().stream().map(Section::heading),
                        blocks.flatMap(WellSet::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Block block) {
        Stream<Text> alternatives = Stream.of(block)
                .flatMap(it -> it instanceof Timeline timeline
                        ? Stream.of(timeline.alternative())
                        : it instanceof OverlapFigure figure ? Stream.of(figure.alternative()) : Stream.empty())
                .map(Text::of);
        return Stream.concat(block.texts().stream(), alternatives);
    }
}
