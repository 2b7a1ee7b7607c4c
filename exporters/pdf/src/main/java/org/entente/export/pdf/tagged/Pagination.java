package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;

/** Distributes slabs over sheets: what is to be kept together goes to the next page when this one has no room for it. */
final class Pagination {

    private static final float TOLERANCE = 0.01f;

    private final PageFormat format;
    private final float spacing;
    private final Destinations destinations;
    private final boolean painting;
    private final List<Sheet> sheets = new ArrayList<>();
    private float y;

    private Pagination(PageFormat format, float spacing, Destinations destinations, boolean painting) {
        this.format = format;
        this.spacing = spacing;
        this.destinations = destinations;
        this.painting = painting;
    }

    /** Paints the slabs on as many sheets as they need, the spaces between them taken so many times. */
    static List<Sheet> paint(PageFormat format, float spacing, Destinations destinations, List<Slab> slabs) {
        return new Pagination(format, spacing, destinations, true).distribute(slabs);
    }

    /** The number of sheets that the slabs need, and how full the last is, from 0 to 1, without painting anything. */
    static float fill(PageFormat format, float spacing, List<Slab> slabs) {
        Pagination pagination = new Pagination(format, spacing, new Destinations(), false);
        int sheets = pagination.distribute(slabs).size();
        Box frame = format.frame();
        return sheets - 1 + Math.min(1, (pagination.y - frame.top()) / frame.height());
    }

    private List<Sheet> distribute(List<Slab> slabs) {
        turn();
        int start = 0;
        while (start < slabs.size()) {
            int end = start;
            while (end < slabs.size() - 1 && slabs.get(end).keptWithNext()) {
                end++;
            }
            place(slabs.subList(start, end + 1));
            start = end + 1;
        }
        return sheets;
    }

    private void place(List<Slab> together) {
        if (!fits(together) && !atTop()) {
            turnTo(together.get(0));
        }
        boolean whole = fits(together);
        for (Slab slab : together) {
            // What is too long for any page is broken wherever a page ends.
            if (!whole && !fits(List.of(slab)) && !atTop()) {
                turnTo(slab);
            }
            put(slab);
        }
    }

    private boolean fits(List<Slab> slabs) {
        float height = atTop() ? -before(slabs.get(0)) : 0;
        for (Slab slab : slabs) {
            height += before(slab) + slab.height();
        }
        return y + height <= format.frame().bottom() + TOLERANCE;
    }

    private void turnTo(Slab first) {
        turn();
        if (first.overhead() != null) {
            put(first.overhead());
        }
    }

    private void turn() {
        sheets.add(new Sheet(sheets.size() + 1, format, destinations));
        y = format.frame().top();
    }

    private void put(Slab slab) {
        y += atTop() ? 0 : before(slab);
        if (painting) {
            slab.paint().on(sheets.get(sheets.size() - 1), y);
        }
        y += slab.height();
    }

    private float before(Slab slab) {
        return spacing * slab.before();
    }

    private boolean atTop() {
        return y == format.frame().top();
    }
}
