package org.entente.export.pdf.tagged;

import java.util.function.Consumer;

/** Paints slabs on sheets, and passes each sheet on when it is full. */
final class Painting implements Pagination.Placing {

    private final PageFormat format;
    private final Destinations destinations;
    private final Consumer<Sheet> full;
    private Sheet sheet;

    Painting(PageFormat format, Destinations destinations, Consumer<Sheet> full) {
        this.format = format;
        this.destinations = destinations;
        this.full = full;
        this.sheet = new Sheet(1, format, destinations);
    }

    @Override
    public void put(Slab slab, int page, float top) {
        if (page > sheet.number()) {
            full.accept(sheet);
            sheet = new Sheet(page, format, destinations);
        }
        slab.paint().on(sheet, top);
    }

    /** Passes the last sheet on, an empty one if there was nothing to paint. */
    void close() {
        full.accept(sheet);
    }
}
