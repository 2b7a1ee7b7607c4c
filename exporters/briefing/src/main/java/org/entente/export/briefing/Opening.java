package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;

/** What stands before the first heading: the bottom line, and the box of key facts after it. */
final class Opening {
    private final Prose prose;

    Opening(Prose prose) {
        this.prose = prose;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Text> bottomLine = new BottomLine(prose).lines();
        if (!bottomLine.isEmpty()) {
            blocks.add(new BulletList(bottomLine, Role.LEAD));
        }
        blocks.add(new KeyFactsOf(prose).box());
        return blocks;
    }
}
