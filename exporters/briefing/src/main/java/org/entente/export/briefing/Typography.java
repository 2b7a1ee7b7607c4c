package org.entente.export.briefing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.export.Labels;

/**
 * Sets a text as its language is printed: curly quotes, dashes between years, and blanks that hold together what a line
 * must not part.
 *
 * <p>Facts are written as keyboards write. Texts in a language without labels keep their quotes. Immutable and thread-safe.
 */
final class Typography {
    private static final Map<String, Typography> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}|\\t");
    // Each begins with the character that it is about, so that a search passes quickly over all others.
    private static final Pattern YEARS = Pattern.compile("-(?=\\d{4}(?![\\w-]))(?<=(?<![\\w-])\\d{4}-)");
    private static final Pattern RANGE = Pattern.compile("-(?=\\d{1,3}(?![\\w-]))(?<=(?<![\\w)-])\\d{1,3}-)");
    // A number and one that it is set against: "1 and 4", "15 of 27".
    private static final Pattern PAIR = Pattern.compile(
            " (?<=\\d )(and|to|of|against|et|à|sur|contre) (?=\\d{1,3}(?![\\d.]))(?<=(?<![\\d.])\\d{1,3} \\p{L}{1,7} )");
    private static final Pattern SHARE = Pattern.compile("(?<=\\d) (per|pour) (?=cent\\b)");
    private static final Pattern FOREIGN_DAY = Pattern.compile("(?<![\\d.])(\\d{1,2}\\.?) (\\p{L}+) (?=\\d{4}(?!\\d))");
    private static final Pattern BEFORE_DOUBLE_MARK = Pattern.compile(" (?=[;:!?»])");
    private static final Pattern WITHOUT_BLANK = Pattern.compile("(?=[;:!?](?:\\s|$))(?<=[\\p{L}\\p{N})\\]])");
    private static final Pattern AFTER_GUILLEMET = Pattern.compile("« ");
    // Of these one at least is wherever the pattern finds anything.
    private static final String DOUBLE_MARKS = ";:!?";

    private final Pattern held;
    private final boolean isFrench;
    private final boolean isKnown;

    private Typography(String language) {
        this.isFrench = language.equals("fr");
        this.isKnown = Labels.LANGUAGES.stream().anyMatch(it -> it.getLanguage().equals(language));
        Labels labels = Labels.in(isKnown ? Locale.forLanguageTag(language) : Locale.ENGLISH);
        String months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> labels.text("month." + month))
                .collect(Collectors.joining("|"));
        String inDay = "(?=(?:" + months + ")\\b)(?<=\\b(?:\\d{1,2}|1er) )";
        String inMonth = "(?=\\d{4}\\b)(?<=\\b(?:" + months + ") )";
        // Looks at the next letter before anything else, as few blanks are before one of these.
        String firstLetters = months.replaceAll("(.)[^|]*\\|?", "$1");
        this.held = Pattern.compile(" (?=[\\d" + firstLetters + "])(?:" + inDay + "|" + inMonth + ")");
    }

    static Typography of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Typography::new);
    }

    /** The text as it is printed. */
    String set(String text) {
        String even = text.contains("  ") || text.contains("\t")
                ? BLANKS.matcher(text).replaceAll(" ")
                : text;
        String set = replaced(even, "-", YEARS, "–");
        if (!isKnown) {
            return hasDigit(set) ? FOREIGN_DAY.matcher(set).replaceAll("$1\u00a0$2\u00a0") : set;
        }
        set = curled(joined(set));
        return isFrench ? spaced(set) : set;
    }

    private String joined(String text) {
        return NumberedWords.held(hasDigit(text) ? withHeldNumbers(text) : text);
    }

    private String withHeldNumbers(String text) {
        String days = held.matcher(text).replaceAll("\u00a0");
        String pairs = PAIR.matcher(days).replaceAll("\u00a0$1\u00a0");
        return SHARE.matcher(pairs).replaceAll("\u00a0$1\u00a0");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NumberedWords.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Replaces what a pattern finds, if any of the characters that it needs is there: to see that none is is quicker. */
    private static String replaced(String text, String needed, Pattern pattern, String by) {
        for (int i = 0; i < needed.length(); i++) {
            if (text.indexOf(needed.charAt(i)) >= 0) {
                return pattern.matcher(text).replaceAll(by);
            }
        }
        return text;
    }

    /** A place in a document as it is printed: in it any numbers are a range, of pages or paragraphs. */
    String place(String place) {
        return replaced(set(place), "-", RANGE, "–");
    }

    /** A text of plain blanks, whose quotation marks alone are those of print. */
    String typed(String text) {
        return curled(text).replace('\u00a0', ' ');
    }

    /** The quotation mark that opens. */
    String opening() {
        return isFrench ? "«\u00a0" : "“";
    }

    /** The quotation mark that closes. */
    String closing() {
        return isFrench ? "\u00a0»" : "”";
    }

    /** A text that stands between those marks, its own ones those of a quotation in a quotation. */
    String quoted(String text) {
        return isFrench ? text : text.replace('“', '‘').replace('”', '’');
    }

    private static String spaced(String text) {
        String parted = replaced(text, DOUBLE_MARKS, WITHOUT_BLANK, "\u00a0");
        String spaced = replaced(parted, DOUBLE_MARKS + "»", BEFORE_DOUBLE_MARK, "\u00a0");
        return replaced(spaced, "«", AFTER_GUILLEMET, "«\u00a0");
    }

    private String curled(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        StringBuilder curled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || " \u00a0([{“‘«—–-/".indexOf(text.charAt(i - 1)) >= 0;
            curled.append(
                    switch (c) {
                        case '"' -> opens ? opening() : closing();
                        case '\'' -> opens && !isFrench ? "‘" : "’";
                        default -> String.valueOf(c);
                    });
        }
        return curled.toString();
    }
}
