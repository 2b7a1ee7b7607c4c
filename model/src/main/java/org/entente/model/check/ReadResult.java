package org.entente.model.check;

import java.util.List;
import java.util.Optional;
import org.entente.model.FactBase;

/**
 * What came of reading facts: the facts, if there was no error in them, and all that was found.
 *
 * @param facts the facts; empty if there was an error
 * @param findings errors and warnings, in the order of the files
 */
public record ReadResult(Optional<FactBase> facts, List<Finding> findings) {

    /** Copies the list. */
    public ReadResult {
        findings = List.copyOf(findings);
    }

    /**
     * The facts, or an exception that lists what is wrong.
     *
     * @return the facts
     * @throws InvalidFactsException if there was an error
     */
    public FactBase orThrow() {
        return facts.orElseThrow(() -> new InvalidFactsException(errors()));
    }

    /**
     * The findings that keep the facts from being used.
     *
     * @return errors only
     */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
