package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.export.Scope;
import org.entente.model.CooperationArea;

/** What stands before the first heading: the bottom line, and the box of key facts after it. */
final class Opening {
    private final Prose prose;
    private final Developments developments;

    Opening(Prose prose, Developments developments) {
        this.prose = prose;
        this.developments = developments;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Text> bottomLine = new BottomLine(prose, developments).lines();
        if (!bottomLine.isEmpty()) {
            blocks.add(new BulletList(bottomLine, Role.LEAD));
        }
        definition().ifPresent(blocks::add);
        new KeyFactsOf(prose, developments).box().ifPresent(blocks::add);
        return blocks;
    }

    /** What belongs to the area that is asked about. */
    private Optional<Paragraph> definition() {
        return prose.selection().request().scope() instanceof Scope.Area scope
                ? definition(prose.facts().area(scope.area()))
                : Optional.empty();
    }

    private Optional<Paragraph> definition(CooperationArea area) {
        return area.definition()
                .map(it -> prose.text("brief.area.definition").plus(prose.words(it)))
                .map(it -> new Paragraph(prose.cited(it, area.sources()), Role.BODY));
    }
}
