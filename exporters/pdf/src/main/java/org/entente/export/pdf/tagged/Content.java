package org.entente.export.pdf.tagged;

/** What an element itself has on one page, without a child in between. */
final class Content extends Layer implements Kid {

    private final Tag owner;
    private final Sheet sheet;
    private int number = -1;

    Content(Tag owner, Sheet sheet) {
        this.owner = owner;
        this.sheet = sheet;
    }

    Tag owner() {
        return owner;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Notes the number that it has among what is marked on its page. */
    void numbered(int as) {
        this.number = as;
    }

    int number() {
        if (number < 0) {
            throw new IllegalStateException("Not on a page yet");
        }
        return number;
    }
}
