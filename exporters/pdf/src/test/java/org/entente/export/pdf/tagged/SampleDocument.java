package org.entente.export.pdf.tagged;

import java.time.LocalDate;
import java.util.Locale;

/** What documents in tests say about themselves. */
final class SampleDocument {

    static final DocumentProperties PROPERTIES = DocumentProperties.builder()
            .title("A sample")
            .language(Locale.ENGLISH)
            .created(LocalDate.of(2026, 9, 2))
            .build();

    private SampleDocument() {}
}
