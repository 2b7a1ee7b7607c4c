package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateTest {
    private static final String EDITION = """
            edition: {title: Ours, edition: "1", date: 2024-01-31, position: 2024-01-31, licence: CC0-1.0, languages: [en]}
            """;

    @TempDir
    private Path folder;

    @Test
    void findingsStandOnStandardErrorFileByFileAndTheSummaryOnStandardOutput() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), EDITION);
        Path areas = Files.writeString(folder.resolve("areas.yaml"), """
                areas:
                  - {id: Arms, name: Arms}
                  - {id: training, nam: Training}
                """);
        Path documents = Files.writeString(folder.resolve("documents.yaml"), "documents: none\n");

        Run run = Run.of("validate", folder.toString());

        assertThat(run.err().lines()).hasSize(5);
        assertThat(run.err())
                .contains(areas + ": 2 errors, 0 warnings\n  " + areas + ":2:10: error: ")
                .contains("\n  " + areas
                        + ":3:20: error: an area has no such key: 'nam'; did you mean 'name'? (unknown-key)")
                .contains(documents + ": 1 error, 0 warnings\n  " + documents + ":1:12: error: ");
        assertThat(run.out()).isEqualTo("3 errors, 0 warnings\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void rightFactsAreCounted() throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), EDITION);

        Run run = Run.of("validate", folder.toString());

        assertThat(run).isEqualTo(new Run(0, "0 errors, 0 warnings in 0 facts with 0 statements\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --with-shipped"})
    void whoeverIsSentToValidateFindsTheWarningsThere(String option) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), EDITION);
        Files.writeString(folder.resolve("documents.yaml"), """
                documents:
                  - {id: mine, title: Mine, issuer: Me, language: en, rank: secondary}
                """);
        String validate = "validate " + folder + option;

        Run list = Run.of(("list documents --facts " + folder + option).split(" "));

        assertThat(list.err())
                .isEqualTo("entente: 0 errors, 1 warning in your facts: 'entente " + validate + "' tells of them\n");
        assertThat(Run.of(validate.split(" ")).err()).contains("1 warning", "uncited-document");
    }

    @Test
    void ownFactsAreCheckedOverTheShippedOnes() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                milestones:
                  - {id: mine, date: 2024, kind: event, title: Mine, summary: Mine., organizations: [nat], weight: 1}
                """);

        Run run = Run.of("validate", folder.toString(), "--with-shipped");

        assertThat(run.err()).contains("mine.yaml:2:").contains("'nat'", "dangling-id");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.of("validate", folder.toString()).err()).contains("nothing says which edition");
    }
}
