package org.entente.export.excel;

/** A row that holds what is written in a fact, so that whatever is wrong with it can be told of. */
interface Written {

    /** The id of the fact. */
    String fact();

    /** The path of the row within its fact; empty for the fact itself. */
    String path();
}
