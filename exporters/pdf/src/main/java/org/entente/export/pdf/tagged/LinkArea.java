package org.entente.export.pdf.tagged;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;

/** A rectangle that can be clicked on; a link that goes on to another line has one for each. */
final class LinkArea implements Kid {

    private final Tag tag;
    private final Box box;
    private final Target target;
    private @Nullable PdfIndirectReference annotation;
    private @Nullable PdfIndirectReference page;

    LinkArea(Tag tag, Box box, Target target) {
        this.tag = tag;
        this.box = box;
        this.target = target;
    }

    Tag tag() {
        return tag;
    }

    Box box() {
        return box;
    }

    Target target() {
        return target;
    }

    /** Notes where it was written. */
    void written(PdfIndirectReference as, PdfIndirectReference onPage) {
        this.annotation = as;
        this.page = onPage;
    }

    PdfIndirectReference annotation() {
        return known(annotation);
    }

    PdfIndirectReference page() {
        return known(page);
    }

    private static PdfIndirectReference known(@Nullable PdfIndirectReference reference) {
        if (reference == null) {
            throw new IllegalStateException("Not written yet");
        }
        return reference;
    }
}
