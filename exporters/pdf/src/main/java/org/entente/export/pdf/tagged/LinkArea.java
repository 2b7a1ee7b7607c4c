package org.entente.export.pdf.tagged;

/** A rectangle that can be clicked on; a link that goes on to another line has one for each. */
final class LinkArea implements Kid {

    private final Tag tag;
    private final Sheet sheet;
    private final Box box;
    private final Target target;
    private int object;

    LinkArea(Tag tag, Sheet sheet, Box box, Target target) {
        this.tag = tag;
        this.sheet = sheet;
        this.box = box;
        this.target = target;
    }

    Tag tag() {
        return tag;
    }

    Sheet sheet() {
        return sheet;
    }

    Target target() {
        return target;
    }

    /** Its annotation (ISO 32000-1, 12.5.6.5), which finds its element under a key. */
    Syntax annotation(int key) {
        Syntax link = new Syntax().raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect");
        link.rectangle(box, sheet.format().height());
        link.raw("/Contents").text(target.description());
        link.raw("/StructParent ").number(key);
        if (target instanceof Target.Web web) {
            link.raw("/A<</S/URI/URI").ascii(web.uri().toASCIIString()).raw(">>");
        } else if (target instanceof Target.Place place) {
            link.raw("/Dest").ascii(place.name());
        }
        return link.raw(">>");
    }

    /** Notes the object that its annotation was written as. */
    void written(int as) {
        this.object = as;
    }

    int object() {
        if (object == 0) {
            throw new IllegalStateException("Not written yet");
        }
        return object;
    }
}
