package org.entente.model.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Fact;
import org.entente.model.FactBase;

/** No count of members is typed into our own prose: a count is computed from memberships, so that it cannot go stale. */
final class TypedCount implements Rule {
    // Looked for first: few texts have one, and to look for a number takes longer.
    private static final List<String> COUNTED = List.of(
            "Allies",
            "participating States",
            "member States",
            "members",
            "partners",
            "Partners for Co-operation",
            "member countries");

    private static final Pattern COUNT = Pattern.compile(
            "\\b(?=[0-9tfsenTFSEN])(?:\\d{1,3}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?))\\s+"
                    + "(?:NATO\\s+|OSCE\\s+|CSCE\\s+)?(?:" + String.join("|", COUNTED) + ")\\b");

    @Override
    public String code() {
        return "typed-count";
    }

    @Override
    public void check(FactBase facts, Report report) {
        facts.allFacts().forEach(fact -> check(fact, report));
    }

    private static void check(Fact fact, Report report) {
        for (Texts.Text it : Texts.of(fact)) {
            String text = it.text().english();
            Matcher count = COUNT.matcher(text);
            if (it.ours() && COUNTED.stream().anyMatch(text::contains) && count.find()) {
                report.add(
                        fact.factId().value(),
                        it.field(),
                        "a count of members is typed here",
                        count.group(),
                        "leave the number out; outputs compute it");
            }
        }
    }
}
