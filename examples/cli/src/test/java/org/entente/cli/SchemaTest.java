package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.export.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void ofAFeedUnlessSomethingElseIsSaid() {
        assertThat(Run.of("schema").out()).isEqualTo(JsonSchemas.feed());
        assertThat(Run.of("schema", "feed").out()).isEqualTo(JsonSchemas.feed());
    }

    @Test
    void ofAStatement() {
        assertThat(Run.of("schema", "statement").out()).isEqualTo(JsonSchemas.statement());
    }

    @Test
    void ofNothingElse() {
        Run run = Run.of("schema", "note");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("entente: there is no schema of 'note'; there is one of a feed and one of a statement\n");
    }
}
