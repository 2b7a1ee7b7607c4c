package org.entente.export.pdf.tagged;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Puts what is known of an element into its dictionary (ISO 32000-1, table 323). */
final class ElementEntries {

    private final Tag tag;
    private final ToIntFunction<Tag> objects;
    private final Syntax entries = new Syntax();
    /** The page whose content needs only its number. */
    private @Nullable Sheet first;

    ElementEntries(Tag tag, ToIntFunction<Tag> objects) {
        this.tag = tag;
        this.objects = objects;
    }

    Syntax dictionary(int parent) {
        entries.raw("<</S/").raw(tag.structure().type()).raw("/P ").reference(parent);
        kids();
        if (tag.alternative() != null) {
            entries.raw("/Alt").text(tag.alternative());
        }
        if (tag.id() != null) {
            entries.raw("/ID").ascii(tag.id());
        }
        if (tag.language() != null) {
            entries.raw("/Lang").text(tag.language().toLanguageTag());
        }
        attributes();
        return entries.raw(">>");
    }

    private void kids() {
        if (tag.kids().isEmpty()) {
            return;
        }
        entries.raw("/K[");
        tag.kids().forEach(this::kid);
        entries.raw("]");
        if (first != null) {
            entries.raw("/Pg ").reference(first.object());
        }
    }

    private void kid(Kid kid) {
        switch (kid) {
            case Tag child -> entries.reference(objects.applyAsInt(child));
            case Tag.Written written -> entries.reference(written.object());
            case Content content -> marked(content);
            case LinkArea area -> annotated(area);
        }
    }

    /** Marked content by its number alone if it is on the element's first page, else with its page. */
    private void marked(Content content) {
        first = first == null ? content.sheet() : first;
        if (first == content.sheet()) {
            entries.number(content.number()).raw(" ");
        } else {
            entries.raw("<</Type/MCR/Pg ").reference(content.sheet().object());
            entries.raw("/MCID ").number(content.number()).raw(">>");
        }
    }

    private void annotated(LinkArea area) {
        entries.raw("<</Type/OBJR/Obj ").reference(area.object());
        entries.raw("/Pg ").reference(area.sheet().object()).raw(">>");
    }

    private void attributes() {
        if (tag.scope() != null) {
            String scope = tag.scope() == Tag.Scope.ROW ? "Row" : "Column";
            entries.raw("/A<</O/Table/Scope/").raw(scope).raw(">>");
        } else if (tag.structure() == Structure.FIGURE) {
            entries.raw("/A<</O/Layout/Placement/Block");
            if (tag.box() != null) {
                entries.raw("/BBox").rectangle(tag.box(), tag.pageHeight());
            }
            entries.raw(">>");
        }
    }
}
