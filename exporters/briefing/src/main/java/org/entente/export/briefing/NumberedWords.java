package org.entente.export.briefing;

import java.util.Locale;
import java.util.Set;

/** Holds a number to the word before it, which it belongs to: "par. 3", "edition 2026.1", "Vienna Document 1994", "de 2003". */
final class NumberedWords {
    private static final Set<String> WORDS =
            Set.of(("par. p. pp. no. n° article articles item items point points section"
                            + " sections chapter chapters chapitre chapitres part parts partie parties annex annexe sentence"
                            + " sentences phrase phrases recital recitals considérant considérants note notes question volume edition"
                            + " édition resolution résolution")
                    .split(" "));
    private static final String ROMAN = "IVX";
    private static final int YEAR = 4;

    private NumberedWords() {}

    /** The text with blanks that do not break between such words and their numbers. */
    static String held(String text) {
        StringBuilder held = new StringBuilder();
        int from = 0;
        for (int blank = text.indexOf(' ', 1); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            if (isNumber(text, blank + 1) && isNumbered(text, blank)) {
                held.append(text, from, blank).append('\u00a0');
                from = blank + 1;
            }
        }
        return from == 0 ? text : held.append(text, from, text.length()).toString();
    }

    private static boolean isNumber(String text, int at) {
        return at < text.length() && (isDigit(text.charAt(at)) || isRoman(text, at));
    }

    private static boolean isRoman(String text, int at) {
        boolean isAlone = at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1));
        return isAlone && ROMAN.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isNumbered(String text, int end) {
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end);
        boolean isTitled = word.length() > 1 && Character.isUpperCase(word.charAt(0));
        return (isYear(text, end + 1) && (isTitled || word.equals("de")))
                || WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.' || c == '°';
    }

    private static boolean isYear(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == YEAR;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
