package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Distributes slabs over pages: what is to be kept together goes to the next page when this one has no room for it. */
final class Pagination {

    private static final float TOLERANCE = 0.01f;

    /** What is done with a slab when its place is known. */
    @FunctionalInterface
    interface Placing {
        /** Puts it on the page of this number, its upper edge at this height. */
        void put(Slab slab, int page, float top);
    }

    private final PageFormat format;
    private final float spacing;
    private final Placing placing;
    private int page;
    private float y;

    private Pagination(PageFormat format, float spacing, Placing placing) {
        this.format = format;
        this.spacing = spacing;
        this.placing = placing;
    }

    /**
     * Puts the slabs on as many pages as they need, the spaces between them taken so many times; gives the number of pages,
     * the last counting as much as it is full.
     */
    static float place(PageFormat format, float spacing, Iterable<Slab> slabs, Placing placing) {
        Pagination pagination = new Pagination(format, spacing, placing);
        pagination.distribute(slabs.iterator());
        Box frame = format.frame();
        return pagination.page - 1 + Math.min(1, (pagination.y - frame.top()) / frame.height());
    }

    /** The number of pages that the slabs fill. */
    static float fill(PageFormat format, float spacing, Iterable<Slab> slabs) {
        return place(format, spacing, slabs, (slab, page, top) -> {});
    }

    private void distribute(Iterator<Slab> slabs) {
        turn();
        List<Slab> together = new ArrayList<>();
        while (slabs.hasNext()) {
            Slab slab = slabs.next();
            together.add(slab);
            if (!slab.keptWithNext() || !slabs.hasNext()) {
                place(together);
                together.clear();
            }
        }
    }

    private void place(List<Slab> together) {
        if (isPlaced(together)) {
            return;
        }
        if (!atTop()) {
            turnTo(together.get(0));
        }
        if (!isPlaced(together)) {
            breakAnywhere(together);
        }
    }

    /** Puts them on this page if it has room for them, or for a part of the last, which then goes on overleaf. */
    private boolean isPlaced(List<Slab> together) {
        int last = together.size() - 1;
        List<Slab> parts = fits(together) ? together.subList(last, last + 1) : parts(together);
        if (!parts.isEmpty()) {
            together.subList(0, last).forEach(this::put);
            put(parts.get(0).after(together.get(last).before()));
            parts.subList(1, parts.size()).forEach(part -> place(List.of(part)));
        }
        return !parts.isEmpty();
    }

    private List<Slab> parts(List<Slab> together) {
        Slab last = together.get(together.size() - 1);
        float others = height(together) - last.height();
        return last.paint().within(format.frame().bottom() - y - others);
    }

    /** What is too long for any page is broken wherever a page ends. */
    private void breakAnywhere(List<Slab> together) {
        for (Slab slab : together) {
            if (!fits(List.of(slab)) && !atTop()) {
                turnTo(slab);
            }
            put(slab);
        }
    }

    private boolean fits(List<Slab> slabs) {
        return y + height(slabs) <= format.frame().bottom() + TOLERANCE;
    }

    private float height(List<Slab> slabs) {
        float height = atTop() ? -before(slabs.get(0)) : 0;
        for (Slab slab : slabs) {
            height += before(slab) + slab.height();
        }
        return height;
    }

    private void turnTo(Slab first) {
        turn();
        if (first.overhead() != null) {
            put(first.overhead());
        }
    }

    private void turn() {
        page++;
        y = format.frame().top();
    }

    private void put(Slab slab) {
        y += atTop() ? 0 : before(slab);
        placing.put(slab, page, y);
        y += slab.height();
    }

    private float before(Slab slab) {
        return spacing * slab.before();
    }

    private boolean atTop() {
        return y == format.frame().top();
    }
}
