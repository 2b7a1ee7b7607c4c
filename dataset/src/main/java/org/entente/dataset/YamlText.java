package org.entente.dataset;

import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes one text as YAML, always on one line: plain where every reader takes it for the same text, else in double quotes.
 *
 * <p>In quotes everything stands as it is but what cannot be seen or would change the line: control characters, separators of
 * lines, marks without a width or that turn the direction of writing, and halves of surrogate pairs.
 */
final class YamlText {
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    // What readers of YAML 1.1 take for yes or no; Norway's code is among them.
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)y|n|yes|no|on|off");

    private static final Pattern ESCAPED =
            Pattern.compile("[\"\\\\\\x00-\\x1F\\x7F-\\x9F\\xAD\\u200B-\\u200F\\u2028-\\u202E"
                    + "\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF\\uD800-\\uDFFF]");

    // What begins or goes on as something other than a text.
    private static final Pattern MARKED =
            Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`\\p{Z}]|\\p{Z}$|: |:$| #", Pattern.DOTALL);
    private static final Pattern MARKED_IN_FLOW = Pattern.compile("[,\\[\\]{}]");

    private YamlText() {}

    /**
     * The text as it stands in a file.
     *
     * @param isInFlow whether it stands between braces or brackets
     */
    static String of(String text, boolean isInFlow) {
        boolean plain = !ESCAPED.matcher(text).find()
                && !MARKED.matcher(text).find()
                && !(isInFlow && MARKED_IN_FLOW.matcher(text).find())
                && !YES_OR_NO.matcher(text).matches()
                && CORE.resolve(text, true).equals(Tag.STR);
        return plain ? text : '"' + ESCAPED.matcher(text).replaceAll(YamlText::escape) + '"';
    }

    private static String escape(MatchResult found) {
        char character = found.group().charAt(0);
        return Matcher.quoteReplacement(
                switch (character) {
                    case '"', '\\' -> "\\" + character;
                    case '\n' -> "\\n";
                    case '\t' -> "\\t";
                    default -> "\\u" + HexFormat.of().withUpperCase().toHexDigits(character);
                });
    }
}
