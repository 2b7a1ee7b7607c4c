package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page that is being filled. */
public final class Sheet {

    private final int number;
    private final PageFormat format;
    private final Destinations destinations;
    private final Map<Artifact, Layer> artifacts = new EnumMap<>(Artifact.class);
    private final List<LinkArea> links = new ArrayList<>();
    private final Map<String, Float> places = new LinkedHashMap<>();
    private int object;

    Sheet(int number, PageFormat format, Destinations destinations) {
        this.number = number;
        this.format = format;
        this.destinations = destinations;
    }

    /** The page's number, from 1. */
    public int number() {
        return number;
    }

    /** The page's size and frame. */
    public PageFormat format() {
        return format;
    }

    /** What an element has on this page, to add to. */
    public Layer content(Tag tag) {
        return tag.content(this);
    }

    /** What isn't part of the document, to add to; it lies under all content. */
    public Layer artifact(Artifact kind) {
        return artifacts.computeIfAbsent(kind, any -> new Layer());
    }

    /** Gives a place on this page a name for links to lead to, unless an earlier place has it. */
    public void destination(String name, float top) {
        if (destinations.add(name)) {
            places.put(name, top);
        }
    }

    /** Makes a rectangle of this page lead elsewhere. */
    void link(Tag tag, Box box, Target target) {
        LinkArea area = new LinkArea(tag, this, box, target);
        tag.link(area);
        links.add(area);
    }

    /** Notes the object that it is being written as. */
    void written(int as) {
        this.object = as;
    }

    int object() {
        if (object == 0) {
            throw new IllegalStateException("Not written yet");
        }
        return object;
    }

    Map<Artifact, Layer> artifacts() {
        return artifacts;
    }

    List<LinkArea> links() {
        return links;
    }

    Map<String, Float> places() {
        return places;
    }
}
