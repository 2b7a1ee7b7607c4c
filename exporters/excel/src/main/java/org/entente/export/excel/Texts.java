package org.entente.export.excel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as a workbook can hold them. */
final class Texts {
    private static final int LONGEST = 32_767;
    // Even where every character of it has to be written as an escape of seven.
    private static final int LONGEST_SHOWN = 4000;
    // A workbook writes characters that it cannot hold in this form, so that the form itself has to be written so, too.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Texts() {}

    /** Why a workbook cannot hold a text; empty if it can. */
    static Optional<String> problem(String text) {
        if (Value.isShorthand(text)) {
            return Optional.of("a text cannot be '" + text + "', as this says in a workbook that there is none");
        }
        if (escaped(text).length() > LONGEST) {
            return Optional.of("a cell of a workbook holds 32,767 characters, this text has " + text.length());
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isXml(text.codePointAt(i))) {
                return Optional.of(String.format(
                        Locale.ROOT, "a workbook cannot hold the character U+%04X of this text", text.codePointAt(i)));
            }
        }
        return Optional.empty();
    }

    /** As much of a text as a workbook can hold, for what only tells of it. */
    static String fitting(String text) {
        String plain = text.codePoints()
                .filter(Texts::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    private static boolean isXml(int point) {
        return point >= 0x20
                ? point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF)
                : point == '\t' || point == '\n' || point == '\r';
    }
}
