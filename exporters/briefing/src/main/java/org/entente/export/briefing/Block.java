package org.entente.export.briefing;

import java.util.List;

/** Something that stands by itself on a page. */
public sealed interface Block permits Paragraph, BulletList, KeyFacts, Table, Timeline, OverlapFigure, References {

    /** All texts of the block in reading order. */
    List<Text> texts();
}
