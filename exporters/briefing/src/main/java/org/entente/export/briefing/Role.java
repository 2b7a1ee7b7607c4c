package org.entente.export.briefing;

/** What a paragraph or list is there for; a layout decides how that looks. */
public enum Role {
    /** What a reader in a hurry reads. */
    LEAD,
    /** The text as such. */
    BODY,
    /** Conditions, notes and clauses. */
    SMALL_PRINT
}
