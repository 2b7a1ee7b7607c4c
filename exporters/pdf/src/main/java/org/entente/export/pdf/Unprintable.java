package org.entente.export.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.InvalidFactsException;

/** Says of a character that can't be printed which facts it comes from. */
final class Unprintable {

    private static final String RULE = "unprintable-character";
    private static final String EDITION = "edition";

    private Unprintable() {}

    /** Findings that name the facts, or the same failure where no fact holds the character. */
    static RuntimeException in(FactBase facts, UnprintableCharacterException failure) {
        String character = Character.toString(failure.codePoint());
        Stream<String> edition = Stream.of(facts.edition())
                .filter(it -> holds(it.toString(), character))
                .map(it -> EDITION);
        Stream<String> others = facts.allFacts()
                .filter(it -> holds(it.toString(), character))
                .map(it -> it.factId().value());
        List<Finding> findings = Stream.concat(edition, others)
                .map(fact -> finding(fact, failure))
                .toList();
        return findings.isEmpty() ? failure : new InvalidFactsException(findings);
    }

    private static boolean holds(String fact, String character) {
        return Normalizer.normalize(fact, Normalizer.Form.NFC).contains(character);
    }

    private static Finding finding(String fact, UnprintableCharacterException failure) {
        return Finding.builder()
                .rule(RULE)
                .fact(fact)
                .message(String.valueOf(failure.getMessage()))
                .expected("letters are printed that are Latin, Greek or Cyrillic")
                .build();
    }
}
