package org.entente.model.check;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where facts are wrong and somebody insists on them; the message lists every error. */
public class InvalidFactsException extends RuntimeException {
    private final transient List<Finding> findings;

    /**
     * Makes the exception.
     *
     * @param findings the errors, at least one
     */
    public InvalidFactsException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * What is wrong.
     *
     * @return the errors
     */
    public List<Finding> findings() {
        return findings;
    }
}
