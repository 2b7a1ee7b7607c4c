package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.Standing;
import org.entente.model.StateCode;

/** To what a state belongs on the day, and where it is suspended. */
final class StateLines {
    private final Prose prose;
    private final List<Standing> standings;

    StateLines(Prose prose, StateCode state) {
        this.prose = prose;
        this.standings = prose.selection().asOf().standingsOf(state);
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>(List.of(line("brief.bottom.state", Standing::counted)));
        addIfAny("brief.bottom.state.not-counted", it -> isSuspended(it) && !it.counted(), lines);
        addIfAny("brief.bottom.state.suspended", it -> isSuspended(it) && it.counted(), lines);
        addIfAny("brief.bottom.state.other", it -> !isSuspended(it) && !it.counted(), lines);
        return lines;
    }

    private void addIfAny(String key, Predicate<Standing> which, List<Text> lines) {
        if (standings.stream().anyMatch(which)) {
            lines.add(line(key, which));
        }
    }

    private Text line(String key, Predicate<Standing> which) {
        List<Text> bodies = standings.stream()
                .filter(which)
                .map(it -> prose.shortName(prose.facts().organization(it.organization())))
                .sorted(prose.byName())
                .toList();
        return prose.text(key, Map.of("count", bodies.size(), "bodies", prose.list(bodies)));
    }

    private static boolean isSuspended(Standing standing) {
        return standing.suspension().isPresent();
    }
}
