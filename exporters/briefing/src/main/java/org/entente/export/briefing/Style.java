package org.entente.export.briefing;

/** How words are set apart from their neighbours; meaning never hangs on it alone. */
public enum Style {
    /** Not at all. */
    PLAIN,
    /** As weighty, usually bold. */
    STRONG,
    /** As stressed, usually italic. */
    EMPHASIS
}
