package org.entente.model.check;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is not right with the facts: what, where, what was found, and what would be right.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Finding {

    /** Only the generated implementation extends this class. */
    Finding() {}

    /**
     * The code of the rule that was broken.
     *
     * @return lower-case words joined by hyphens, such as {@code dangling-id}
     */
    public abstract String rule();

    /**
     * How bad it is.
     *
     * @return the severity
     */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /**
     * Where it is.
     *
     * @return the place; empty for facts that were never written down, such as those built in Java
     */
    public abstract Optional<SourceLocation> location();

    /**
     * The fact that it is about.
     *
     * @return the id of the fact as text; empty where it is about none
     */
    public abstract Optional<String> fact();

    /**
     * The field of the fact.
     *
     * @return such as {@code events.2.date}, list entries numbered from 1; empty where it is about the whole fact
     */
    public abstract Optional<String> field();

    /**
     * What is not right.
     *
     * @return a sentence without its full stop
     */
    public abstract String message();

    /**
     * What was found.
     *
     * @return the offending value
     */
    public abstract Optional<String> found();

    /**
     * What would be right.
     *
     * @return a hint
     */
    public abstract Optional<String> expected();

    /** The finding as a line for people: {@code nato.yaml:12:5: error: … (dangling-id)}. */
    @Override
    public String toString() {
        return place()
                + ": "
                + severity().code()
                + ": "
                + message()
                + found().map(it -> ": '" + it + "'").orElse("")
                + expected().map(it -> "; " + it).orElse("")
                + " ("
                + rule()
                + ")";
    }

    private String place() {
        return location()
                .map(Object::toString)
                .orElseGet(() ->
                        fact().orElse("facts") + field().map(it -> "." + it).orElse(""));
    }

    /**
     * Begins a finding.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    public static class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
