package org.entente.export.pdf.tagged;

import java.net.URI;

/** Where a link leads. */
public sealed interface Target {

    /** What is there, for who hears the link without the words around it. */
    String description();

    /**
     * A page of the Web.
     *
     * @param uri its address
     * @param description what is there
     */
    record Web(URI uri, String description) implements Target {}

    /**
     * A destination in the same document.
     *
     * @param name the destination's name
     * @param description what is there
     */
    record Place(String name, String description) implements Target {}
}
