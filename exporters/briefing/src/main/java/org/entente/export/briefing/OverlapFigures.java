package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.export.Scope;
import org.entente.model.Organization;
import org.entente.model.Overlap;

/** In a dossier: a figure for each two bodies of the scope that anybody belonged to on the day. */
final class OverlapFigures {
    private final Prose prose;

    OverlapFigures(Prose prose) {
        this.prose = prose;
    }

    List<Block> figures() {
        boolean between = prose.selection().request().scope() instanceof Scope.Between;
        List<Organization> bodies =
                prose.isDossier() && between ? prose.selection().bodies() : List.of();
        List<Block> figures = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            for (Organization other : bodies.subList(i + 1, bodies.size())) {
                Overlap overlap = prose.selection().asOf().overlap(bodies.get(i).id(), other.id());
                if (!overlap.first().isEmpty()
                        || !overlap.both().isEmpty()
                        || !overlap.second().isEmpty()) {
                    figures.add(figure(bodies.get(i), other, overlap));
                }
            }
        }
        return figures;
    }

    private OverlapFigure figure(Organization one, Organization other, Overlap overlap) {
        int first = overlap.first().size();
        int both = overlap.both().size();
        int second = overlap.second().size();
        Map<String, Object> holes = new HashMap<>();
        holes.put("first", prose.shortName(one));
        holes.put("second", prose.shortName(other));
        holes.put("day", prose.dates().day(prose.selection().day()));
        holes.put("all", first + both + second);
        holes.put("both", both);
        holes.put("onlyFirst", first);
        holes.put("onlySecond", second);
        return OverlapFigure.builder()
                .caption(prose.text("brief.overlap.caption", holes))
                .alternative(prose.text("brief.overlap.alternative", holes).plain())
                .firstBody(new Count(first + both, term(one, first + both)))
                .secondBody(new Count(both + second, term(other, both + second)))
                .first(new Count(first, prose.only(one)))
                .both(Count.of(both, prose.label("brief.group.both")))
                .second(new Count(second, prose.only(other)))
                .build();
    }

    private Text term(Organization body, int count) {
        return prose.memberTerm(body, count != 1);
    }
}
