package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md equal to what the rules' Javadoc says; {@code -Dentente.update} writes it anew. */
class RulesDocumentTest {
    private static final Path SOURCES = Path.of("src/main/java/org/entente/model/check");
    private static final Path DOCUMENT = Path.of("../docs/rules.md");
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:public )?final class", Pattern.DOTALL);

    @Test
    void theListOfRulesIsUpToDate() throws IOException {
        String expected = document();
        if (System.getProperty("entente.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/rules.md is generated: run mvn -pl model test -Dtest=RulesDocumentTest -Dentente.update")
                .isEqualTo(expected);
    }

    private static String document() throws IOException {
        StringBuilder page = new StringBuilder("# The rules\n\n");
        page.append("What it means for facts to be right, beyond being readable.\n");
        page.append("An error keeps facts from being used; a warning is for somebody to look at.\n");
        page.append("Generated from the rules in `org.entente.model.check`.\n\n");
        page.append("| rule | severity | what must be so |\n| --- | --- | --- |\n");
        for (Rule rule : Rules.all()) {
            page.append("| `")
                    .append(rule.code())
                    .append("` | ")
                    .append(rule.severity().code());
            page.append(" | ").append(meaning(rule)).append(" |\n");
        }
        return page.toString();
    }

    private static String meaning(Rule rule) throws IOException {
        String source = Files.readString(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
        Matcher javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find()).as("%s has Javadoc", rule.getClass()).isTrue();
        return javadoc.group(1)
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("(?m)^\\s*\\*", " ")
                .replace("<p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void rulesAreSortedByCode() {
        assertThat(Rules.all()).extracting(Rule::code).isSorted().doesNotHaveDuplicates();
    }
}
