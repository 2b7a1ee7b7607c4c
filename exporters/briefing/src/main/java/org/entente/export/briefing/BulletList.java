package org.entente.export.briefing;

import java.util.List;

/**
 * A list whose order has no meaning of its own.
 *
 * @param items one text for each bullet
 * @param role what it is there for
 */
public record BulletList(List<Text> items, Role role) implements Block {

    /** Copies the items. */
    public BulletList {
        items = List.copyOf(items);
    }

    /** An ordinary list. */
    public static BulletList of(List<Text> items) {
        return new BulletList(items, Role.BODY);
    }

    /** An ordinary list. */
    public static BulletList of(Text... items) {
        return of(List.of(items));
    }

    @Override
    public List<Text> texts() {
        return items;
    }
}
