package org.entente.model;

/**
 * How much of what a base says has a source.
 *
 * @param statements everything that it says
 * @param sourced those statements that have a source
 * @param read those of them that have a source which was read for it
 */
public record Coverage(int statements, int sourced, int read) {}
