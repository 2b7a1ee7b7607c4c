package org.entente.model;

import java.util.List;

/**
 * A state that belonged to programmes of an organization without belonging to itself.
 *
 * @param state the state
 * @param programmes the programmes and councils, at least one, sorted by id
 */
public record Partner(State state, List<Organization> programmes) {

    /** Copies the list. */
    public Partner {
        programmes = List.copyOf(programmes);
    }
}
