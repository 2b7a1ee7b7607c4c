package org.entente.export.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that is being laid out.
 *
 * <p>It is made of {@linkplain Part parts}, in which text is {@linkplain #set set} for elements and becomes slabs;
 * {@link #write} puts them on pages. For one thread and one writing; the same calls give the same bytes anywhere.
 */
public final class TaggedDocument {

    /** Draws the running header and footer of a page. */
    @FunctionalInterface
    public interface Furniture {
        /** Draws them on this page, one of so many. */
        void on(Sheet sheet, int pages);
    }

    /** A part of the document, such as a paragraph or a table. */
    @FunctionalInterface
    public interface Part {
        /**
         * Lays it out: gives its slabs, whose elements it puts under the element of all, now or when they are asked for.
         *
         * <p>A part can be laid out twice, to see how long it is and to paint it, and must give the same both times.
         */
        Iterable<Slab> layOut(Tag root);
    }

    private final DocumentProperties properties;
    private final PageFormat format;
    private final Tag root = new Tag(null, Structure.DOCUMENT);
    private final List<Part> parts = new ArrayList<>();
    /** Parts of which the length was asked for, before all is written. */
    private final List<List<Slab>> laidOut = new ArrayList<>();

    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Furniture furniture = (sheet, pages) -> {};
    private float spacing = 1;

    /** An empty document. */
    public TaggedDocument(DocumentProperties properties, PageFormat format) {
        this.properties = properties;
        this.format = format;
    }

    /** The size of the pages and their frame. */
    public PageFormat format() {
        return format;
    }

    /**
     * Breaks text into lines of this width for an element.
     *
     * @throws UnprintableCharacterException if the text has a character that can't be printed
     */
    public SetText set(Tag tag, List<Piece> pieces, float width) {
        return new SetText(tag, pieces, new LineBreaker(pieces, width).lines());
    }

    /**
     * Breaks text for an element into as few lines as this width allows, all about as long as each other: for headings, where
     * one word alone on the last line looks lost.
     *
     * @throws UnprintableCharacterException if the text has a character that can't be printed
     */
    public SetText balanced(Tag tag, List<Piece> pieces, float width) {
        return new SetText(tag, pieces, BalancedLines.of(pieces, width));
    }

    /** Breaks text of one style into lines of this width for an element. */
    public SetText set(Tag tag, String words, TypeStyle style, float width) {
        return set(tag, List.of(Piece.of(words, style)), width);
    }

    /** The width of words on one line. */
    public float width(String words, TypeStyle style) {
        style.metrics().check(words);
        return style.width(words);
    }

    /** These words if they fit on a line of this width, else as many letters as fit and an ellipsis. */
    public String shortened(String words, TypeStyle style, float width) {
        String text = Characters.normalized(words);
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && style.width(text.substring(0, end).strip() + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /** Adds a part under all others. */
    public void add(Part part) {
        parts.add(part);
    }

    /** The number of parts that have been added so far. */
    public int parts() {
        return parts.size();
    }

    /** Adds a line to the outline; level 1 is the topmost. */
    public void bookmark(int level, String title, String destination) {
        bookmarks.add(new Bookmark(level, Characters.printable(title), destination));
    }

    /** Says what stands at the head and foot of every page. */
    public void furniture(Furniture everywhere) {
        this.furniture = everywhere;
    }

    /**
     * Takes every space between slabs so many times, those that were added already too.
     *
     * @param times 1 for the spaces as they are, less to draw everything together
     */
    public void spacing(float times) {
        this.spacing = times;
    }

    /**
     * The number of pages that the first of its parts fill: 2.1 where the third has a few lines.
     *
     * @param first how many parts; they are kept as they are laid out from now on, until all is written
     * @return 0 or more
     */
    public float filledPages(int first) {
        return Pagination.fill(format, spacing, keep(first));
    }

    private Iterable<Slab> keep(int first) {
        for (Part part : parts.subList(Math.min(laidOut.size(), first), first)) {
            List<Slab> slabs = new ArrayList<>();
            part.layOut(root).forEach(slabs::add);
            laidOut.add(slabs);
        }
        return () -> new Laying<>(laidOut.subList(0, first).iterator(), slabs -> slabs);
    }

    /** Distributes everything over pages and writes them; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        // Where nobody asked for the length, little more is kept than the page that is being filled: all is laid out
        // twice.
        boolean isKept = !laidOut.isEmpty();
        Destinations destinations = new Destinations();
        int pages = foresee(isKept ? keep(parts.size()) : laying(Tag.detached(Structure.DOCUMENT)), destinations);
        // In memory first: what fails leaves nothing half written, and the stream's own errors stay what they are.
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfOutput output = new PdfOutput(properties, format, root, destinations, pdf);
        Painting painting = new Painting(format, destinations, sheet -> {
            furniture.on(sheet, pages);
            output.write(sheet);
        });
        Pagination.place(format, spacing, isKept ? keep(parts.size()) : laying(root), painting);
        painting.close();
        output.close(bookmarks);
        pdf.writeTo(out);
    }

    private Iterable<Slab> laying(Tag under) {
        return () -> new Laying<>(parts.iterator(), part -> part.layOut(under));
    }

    /** Finds out how many pages there will be, and on which of them the places that pages tell of. */
    private int foresee(Iterable<Slab> slabs, Destinations destinations) {
        float filled = Pagination.place(format, spacing, slabs, (slab, page, top) -> {
            if (slab.destination() != null) {
                destinations.foresee(slab.destination(), page);
            }
        });
        return Math.max(1, (int) Math.ceil(filled));
    }
}
