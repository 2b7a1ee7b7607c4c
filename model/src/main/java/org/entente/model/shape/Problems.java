package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation;

/** Collects what is wrong with what was written, all of it in one go. Not thread-safe: one for each reading. */
public final class Problems {
    private final List<Finding> findings = new ArrayList<>();

    /** Begins with no problems. */
    public Problems() {}

    /**
     * Tells of a problem.
     *
     * @param rule the code of the rule that was broken
     * @param location where
     * @param message what is not right, without a full stop
     * @param found what was found; the empty text for nothing
     * @param expected what would be right; the empty text if there is nothing to say
     */
    public void add(String rule, SourceLocation location, String message, String found, String expected) {
        Finding.Builder finding =
                Finding.builder().rule(rule).location(location).message(message);
        if (!found.isEmpty()) {
            finding.found(found);
        }
        if (!expected.isEmpty()) {
            finding.expected(expected);
        }
        findings.add(finding.build());
    }

    /** Tells that a value is of another type than the text that was expected. */
    void addNoText(Node.Scalar scalar, String expected) {
        String hint = scalar.type() == ScalarType.NOTHING
                ? expected + "; where there is none, leave the key out"
                : expected + ", in quotation marks";
        add("wrong-type", scalar.location(), "a text was expected here", scalar.text(), hint);
    }

    /**
     * Tells of problems that were found elsewhere.
     *
     * @param others the findings
     */
    public void addAll(List<Finding> others) {
        findings.addAll(others);
    }

    /**
     * What has been told so far.
     *
     * @return the findings in the order in which they were told
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
