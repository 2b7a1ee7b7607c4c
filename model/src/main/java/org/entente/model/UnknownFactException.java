package org.entente.model;

import java.util.Collection;
import java.util.NoSuchElementException;

/** Thrown when somebody asks for a fact that the base does not hold; the message names the nearest id that it does. */
public class UnknownFactException extends NoSuchElementException {

    /**
     * Makes the exception.
     *
     * @param kind what was asked for, such as "organization"
     * @param id the id that is not there
     * @param known the ids that are
     */
    public UnknownFactException(String kind, String id, Collection<String> known) {
        super("There is no " + kind + " '" + id + "'" + Spelling.hint(id, known));
    }
}
