package org.entente.export.pdf.tagged;

/** What an element of the structure can hold. */
sealed interface Kid permits Tag, Tag.Written, Content, LinkArea {}
