/**
 * A briefing note or dossier as a plain tree, without a format: all that a layout in PDF, HTML or Word needs to know.
 *
 * {@snippet file="org/entente/export/briefing/SnippetTest.java" region="compose"}
 */
@NullMarked
@ValueStyle
package org.entente.export.briefing;

import org.jspecify.annotations.NullMarked;
