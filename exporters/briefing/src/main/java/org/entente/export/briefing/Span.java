package org.entente.export.briefing;

/** A piece of text that is of one kind. */
public sealed interface Span permits Words, ReferenceMark, Link, InternalLink {

    /** What is read. */
    String plain();
}
