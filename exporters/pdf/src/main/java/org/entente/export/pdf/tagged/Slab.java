package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that no page break goes through: a line, a row, a figure that can't be drawn otherwise.
 *
 * @param before the space over it, dropped at the top of a page
 * @param height its own height
 * @param keptWithNext whether no page break may follow
 * @param overhead what is repeated over it if it comes first on a page
 * @param destination the name of the place that it is, known before anything is painted
 * @param paint what it looks like
 */
public record Slab(
        float before,
        float height,
        boolean keptWithNext,
        @Nullable Slab overhead,
        @Nullable String destination,
        Paint paint) {

    /** What draws a slab. */
    @FunctionalInterface
    public interface Paint {
        /** Draws it, its upper edge at this height. */
        void on(Sheet sheet, float top);

        /**
         * What is put in its stead where a page has no room for it: it drawn tighter, or parts of it.
         *
         * @param room the height that the page has left, which the first of these fits in
         * @return slabs that can be asked the same; none if it is drawn in one way alone
         */
        default List<Slab> within(float room) {
            return List.of();
        }
    }

    /** A slab that has no space over it and needn't stay with the next. */
    public static Slab of(float height, Paint paint) {
        return new Slab(0, height, false, null, null, paint);
    }

    /** A place that links lead to and lists of contents tell the page of, never parted from what comes next. */
    public static Slab place(String name) {
        return new Slab(0, 0, true, null, name, (sheet, top) -> sheet.destination(name, top));
    }

    /** This slab with space over it. */
    public Slab after(float space) {
        return new Slab(space, height, keptWithNext, overhead, destination, paint);
    }

    /** This slab, never parted from the next. */
    public Slab kept() {
        return new Slab(before, height, true, overhead, destination, paint);
    }

    /** This slab with another repeated over it if it comes first on a page. */
    public Slab under(@Nullable Slab repeated) {
        return new Slab(before, height, keptWithNext, repeated, destination, paint);
    }

    /** This slab with so much more space under it. */
    Slab taller(float space) {
        return new Slab(before, height + space, keptWithNext, overhead, destination, paint);
    }

    /** These slabs with space over the first. */
    public static List<Slab> after(float space, List<Slab> slabs) {
        List<Slab> spaced = new ArrayList<>(slabs);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.get(0).after(space));
        }
        return spaced;
    }

    /** These slabs, all on one page together with what comes next. */
    public static List<Slab> keptWithNext(List<Slab> slabs) {
        return slabs.stream().map(Slab::kept).toList();
    }

    /** These slabs, the last on one page with what comes next. */
    public static List<Slab> lastKept(Iterable<Slab> slabs) {
        List<Slab> kept = new ArrayList<>();
        slabs.forEach(kept::add);
        if (!kept.isEmpty()) {
            kept.set(kept.size() - 1, kept.get(kept.size() - 1).kept());
        }
        return kept;
    }

    /** These slabs on one page together, if a page can hold them. */
    public static List<Slab> keptTogether(List<Slab> slabs) {
        List<Slab> kept = new ArrayList<>(keptWithNext(slabs));
        if (!kept.isEmpty()) {
            kept.set(kept.size() - 1, slabs.get(slabs.size() - 1));
        }
        return kept;
    }

    /** These slabs on one page together if they are no more than this, else without widows. */
    public static List<Slab> keptTogetherUpTo(int most, List<Slab> slabs) {
        return slabs.size() <= most ? keptTogether(slabs) : withoutWidows(slabs);
    }

    /** These slabs with the first two and the last two never parted. */
    public static List<Slab> withoutWidows(List<Slab> slabs) {
        List<Slab> kept = new ArrayList<>(slabs);
        int last = slabs.size() - 1;
        if (last >= 1) {
            kept.set(0, kept.get(0).kept());
            kept.set(last - 1, kept.get(last - 1).kept());
        }
        return kept;
    }
}
