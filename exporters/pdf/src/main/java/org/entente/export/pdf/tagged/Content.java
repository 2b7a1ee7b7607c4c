package org.entente.export.pdf.tagged;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** What an element itself has on one page, without a child in between. */
final class Content extends Layer implements Kid {

    private final Sheet sheet;
    private int mark = -1;
    private @Nullable PdfObject page;

    Content(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Notes where it was written: the page and the number of the marked content there. */
    void written(@Nullable PdfObject onPage, int asMark) {
        this.page = onPage;
        this.mark = asMark;
    }

    int mark() {
        return mark;
    }

    PdfObject page() {
        if (page == null) {
            throw new IllegalStateException("Not written yet");
        }
        return page;
    }
}
