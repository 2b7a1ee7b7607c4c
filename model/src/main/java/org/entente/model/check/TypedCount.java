package org.entente.model.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.FactBase;
import org.entente.model.check.Texts.Text;

/** No count of members is typed into our own prose: a count is computed from memberships, so that it cannot go stale. */
final class TypedCount implements SurveyRule {
    private static final List<String> COUNTED = List.of(
            "Allies",
            "participating States",
            "member States",
            "members",
            "partners",
            "Partners for Co-operation",
            "member countries");

    // A piece of everything that is counted. A number is looked for near them alone, as that takes longer.
    private static final String[] PIECES = {"Allies", "participating States", "artners", "member"};
    private static final int NEAR = 60;

    private static final String NUMBER = "(?=[0-9tfsenTFSEN])\\b"
            + "(?:\\d{1,3}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
            + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?))\\s+";
    private static final Pattern NUMBERS = Pattern.compile(NUMBER);
    private static final Pattern COUNT =
            Pattern.compile(NUMBER + "(?:NATO\\s+|OSCE\\s+|CSCE\\s+)?(?:" + String.join("|", COUNTED) + ")\\b");

    @Override
    public String code() {
        return "typed-count";
    }

    @Override
    public void check(FactBase facts, Survey survey, Report report) {
        survey.texts().forEach(text -> check(text, report));
    }

    private static void check(Text text, Report report) {
        if (text.ours() && hasNumberBefore(text.text().english())) {
            firstCountIn(text.text().english())
                    .ifPresent(count -> report.add(
                            text.fact(),
                            text.field(),
                            "a count of members is typed here",
                            count,
                            "leave the number out; outputs compute it"));
        }
    }

    // So it is nearly nowhere, and to look for it takes much less than to look for a count.
    private static boolean hasNumberBefore(String text) {
        for (String piece : PIECES) {
            for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
                if (matcher(NUMBERS, text, threeWordsBefore(text, at), at).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    // The number, whose members they are, and the beginning of the word that the piece is of.
    private static int threeWordsBefore(String text, int piece) {
        int at = piece;
        for (int word = 0; word < 3; word++) {
            while (at > 0 && text.charAt(at - 1) <= ' ') {
                at--;
            }
            while (at > 0 && text.charAt(at - 1) > ' ') {
                at--;
            }
        }
        return at;
    }

    private static Optional<String> firstCountIn(String text) {
        for (String piece : PIECES) {
            for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
                Matcher count = matcher(COUNT, text, Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
                if (count.find()) {
                    return Optional.of(count.group());
                }
            }
        }
        return Optional.empty();
    }

    private static Matcher matcher(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).useTransparentBounds(true).region(from, to);
    }
}
