package org.entente.model;

/** One entry of the fact base, known by its id. */
public interface Fact {

    /**
     * The id of the fact; for a state its code.
     *
     * @return the id
     */
    FactId factId();
}
