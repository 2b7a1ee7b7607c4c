package org.entente.model;

/**
 * How many belonged to an organization on a day, those in doubt told apart.
 *
 * @param counted those who are counted by the organization's own policy, suspended ones that it counts among them
 * @param suspendedCounted those of them who were suspended
 * @param suspendedNotCounted those who were suspended and are not counted
 * @param possible those who may have belonged, for all that the sources say, and are not counted
 */
public record Count(int counted, int suspendedCounted, int suspendedNotCounted, int possible) {}
