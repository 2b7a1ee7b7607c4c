package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void knowsEveryCommandForBashAndZsh() {
        String script = Run.of("completion").out();

        assertThat(script).startsWith("#!/usr/bin/env bash").contains("complete -F _complete_entente", "bashcompinit");
        Pattern.compile("(?m)^  ([a-z]+)  ")
                .matcher(Run.of("--help").out())
                .results()
                .map(match -> match.group(1))
                .forEach(command -> assertThat(script).contains("function _picocli_entente_" + command + "()"));
    }

    @Test
    void offersTheWordsThatAnOptionTakes() {
        assertThat(Run.of("completion").out())
                .contains(
                        "\"table\" \"csv\" \"json\"",
                        "\"note\" \"dossier\"",
                        "\"bibtex\" \"csl-json\"",
                        "\"text\" \"markdown\" \"json\"");
    }
}
