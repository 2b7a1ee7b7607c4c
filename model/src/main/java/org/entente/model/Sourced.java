package org.entente.model;

import java.util.List;

/** Something that the base says, and who says so. */
public interface Sourced {

    /**
     * The places where it is said, best first.
     *
     * @return the citations; empty only where the base is not yet right
     */
    List<Citation> sources();
}
