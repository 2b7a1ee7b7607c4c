package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
    }

    private static List<String> keys(Run run) {
        return Pattern.compile("(?m)^@[a-z]+\\{([^,]+),$")
                .matcher(run.out())
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    @Test
    void allDocumentsUnlessSomeAreAskedFor() {
        assertThat(keys(sample.run("cite")))
                .isEqualTo(SampleWorld.facts().documents().stream()
                        .map(it -> it.id().value())
                        .toList());
    }

    @Test
    void aDocumentIsItselfAndAFactItsSources() {
        assertThat(keys(sample.run("cite", "HANDBOOK", "gazette-1992", "handbook")))
                .containsExactly("gazette-1992", "handbook");
        assertThat(keys(sample.run("cite", "pact")))
                .contains("pact-treaty-1950")
                .doesNotContain("assembly-roll-page");
    }

    @Test
    void anEntryIsThatOfBiblatex() {
        assertThat(sample.run("cite", "bridge-framework-1994").out()).isEqualTo("""
                @report{bridge-framework-1994,
                  author = {{Pacte du Nord}},
                  title = {{Document-cadre « Passerelle »}},
                  number = {=NP(94)2},
                  date = {1994-01},
                  language = {fr},
                }
                """);
    }

    @Test
    void referenceManagersGetCslJson() {
        Run run = sample.run("cite", "handbook", "--format", "csl-json");

        assertThat(run.out()).isEqualTo("""
                [
                  {"id":"handbook","type":"document","title":"=HANDBOOK of bodies, 3rd ed.",\
                "author":[{"literal":"A. Ångström & Søn"}],"language":"en"}
                ]
                """);
    }
}
