package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure.
 *
 * <p>Children stand in the order in which they were created, among what the element has on pages in the order in which
 * that was drawn: this is the order in which the document is read.
 */
public final class Tag implements Kid {

    /** What a header cell is the header of. */
    public enum Scope {
        /** The cells under it. */
        COLUMN,
        /** The cells beside it. */
        ROW
    }

    /** A child that is in the file already, of which nothing else need be kept. */
    record Written(int object) implements Kid {}

    private final @Nullable Tag parent;
    private final Structure structure;
    private final List<Kid> kids = new ArrayList<>();
    private @Nullable String alternative;
    private @Nullable String id;
    private @Nullable Locale language;
    private @Nullable Scope scope;
    private @Nullable Box box;
    private float pageHeight;
    private boolean detached;
    private boolean closed;
    /** The last page that it has anything on; 0 if it has nothing yet. */
    private int lastPage;

    private int written;
    private int object;

    Tag(@Nullable Tag parent, Structure structure) {
        this.parent = parent;
        this.structure = structure;
    }

    /** An element outside any document, to measure text with; it keeps no children. */
    public static Tag detached(Structure type) {
        Tag tag = new Tag(null, type);
        tag.detached = true;
        return tag;
    }

    /** A new child after all others. */
    public Tag child(Structure type) {
        if (detached) {
            return detached(type);
        }
        Tag child = new Tag(this, type);
        add(child);
        return child;
    }

    /** Says what a figure shows, for who can't see it. */
    public Tag alternative(String text) {
        this.alternative = text;
        return this;
    }

    /** Names the element, uniquely in its document. */
    public Tag id(String name) {
        this.id = name;
        return this;
    }

    /** Says that the element is in another language than its document. */
    public Tag language(@Nullable Locale other) {
        this.language = other;
        return this;
    }

    /** Says what a header cell is the header of. */
    public Tag scope(Scope of) {
        this.scope = of;
        return this;
    }

    /** Says where on its page a figure is; one that goes on overleaf is in no one place. */
    public void box(Sheet sheet, Box where) {
        boolean goesOn = kids.stream().anyMatch(kid -> kid instanceof Content content && content.sheet() != sheet);
        this.box = goesOn ? null : where;
        this.pageHeight = sheet.format().height();
    }

    /** What the element itself has on a page from here on. */
    Content content(Sheet sheet) {
        if (!kids.isEmpty() && kids.get(kids.size() - 1) instanceof Content last && last.sheet() == sheet) {
            return last;
        }
        Content content = new Content(this, sheet);
        add(content);
        paint(sheet);
        return content;
    }

    void link(LinkArea area) {
        add(area);
        paint(area.sheet());
    }

    private void add(Kid kid) {
        if (closed) {
            throw new IllegalStateException("Something comes into a " + structure.type() + " after it was finished");
        }
        kids.add(kid);
    }

    private void paint(Sheet sheet) {
        for (Tag tag = this; tag != null && tag.lastPage < sheet.number(); tag = tag.parent) {
            tag.lastPage = sheet.number();
        }
    }

    /** Whether it has anything on a page. */
    boolean isPainted() {
        return lastPage > 0;
    }

    /**
     * Writes the children before the last that is painted, up to the first that has anything on this page: it may go on, as
     * columns beside each other do. Gives the last that is painted, if it is an element.
     */
    @Nullable
    Tag finish(int page, ToIntFunction<Tag> write) {
        int last = kids.size() - 1;
        while (last >= written && kids.get(last) instanceof Tag child && !child.isPainted()) {
            last--;
        }
        for (; written < last && !(kids.get(written) instanceof Tag child && child.lastPage == page); written++) {
            if (kids.get(written) instanceof Tag child) {
                kids.set(written, new Written(write.applyAsInt(child)));
            }
        }
        return last >= 0 && kids.get(last) instanceof Tag child ? child : null;
    }

    /** What it has that may not be in the file yet. */
    List<Kid> unwritten() {
        return kids.subList(written, kids.size());
    }

    /** Says that it is in the file, so that nothing more may come into it. */
    void close() {
        closed = true;
        kids.clear();
        written = 0;
    }

    /** The number of its object in the file, which it gets when first asked for. */
    int object(IntSupplier next) {
        if (object == 0) {
            object = next.getAsInt();
        }
        return object;
    }

    Structure structure() {
        return structure;
    }

    List<Kid> kids() {
        return kids;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    Locale language() {
        return language;
    }

    @Nullable
    Scope scope() {
        return scope;
    }

    @Nullable
    Box box() {
        return box;
    }

    /** The height of the page that the box is on. */
    float pageHeight() {
        return pageHeight;
    }
}
