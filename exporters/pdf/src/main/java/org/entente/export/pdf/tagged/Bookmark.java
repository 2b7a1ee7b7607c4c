package org.entente.export.pdf.tagged;

/** A line of the outline that viewers show beside the pages. */
record Bookmark(int level, String title, String destination) {}
