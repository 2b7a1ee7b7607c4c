package org.entente.model.check;

/**
 * Something that has a place in what somebody wrote.
 *
 * <p>A place is wanted only where something is wrong, so a reader can leave it to be worked out when it is asked for.
 */
@FunctionalInterface
public interface Located {

    /**
     * Where it stands.
     *
     * @return the place
     */
    SourceLocation location();
}
