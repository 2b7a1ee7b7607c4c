package org.entente.export.pdf.tagged;

/** A character that can't be printed as it should: the fonts lack it, it is a control, or it runs from right to left. */
public final class UnprintableCharacterException extends RuntimeException {

    private static final int AROUND = 30;

    private final int codePoint;

    UnprintableCharacterException(String reason, String text, int index) {
        super(reason + ": " + named(text.codePointAt(index)) + " in \"" + around(text, index) + "\"");
        this.codePoint = text.codePointAt(index);
    }

    /** The character. */
    public int codePoint() {
        return codePoint;
    }

    private static String named(int c) {
        String code = "U+%04X".formatted(c);
        String name = Character.getName(c);
        String coded = name == null ? code : code + " " + name;
        return Character.isISOControl(c) || isLoneSurrogate(c)
                ? coded
                : "'" + Character.toString(c) + "' (" + coded + ")";
    }

    private static String around(String text, int index) {
        int start = Math.max(0, index - AROUND);
        int end = Math.min(text.length(), index + AROUND);
        String excerpt = text.substring(start, end).replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
        return (start > 0 ? "…" : "") + excerpt + (end < text.length() ? "…" : "");
    }

    private static boolean isLoneSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
