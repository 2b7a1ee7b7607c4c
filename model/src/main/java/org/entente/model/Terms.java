package org.entente.model;

/**
 * An organization's own word for those who belong to it.
 *
 * @param one such as "participating State"
 * @param many such as "participating States"
 */
public record Terms(LocalizedText one, LocalizedText many) {}
