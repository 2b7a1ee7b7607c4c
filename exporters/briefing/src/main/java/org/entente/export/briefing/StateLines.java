package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.PartialDate;
import org.entente.model.Standing;
import org.entente.model.StateCode;
import org.entente.model.Suspension;

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
                .map(this::body)
                .sorted(prose.byName())
                .toList();
        return prose.text(key, Map.of("count", bodies.size(), "bodies", prose.list(bodies)));
    }

    private Text body(Standing standing) {
        Text name = prose.shortName(prose.facts().organization(standing.organization()));
        return standing.suspension()
                .flatMap(it -> it.from().namedDate().map(from -> since(name, it, from)))
                .orElse(name);
    }

    private Text since(Text name, Suspension suspension, PartialDate from) {
        Map<String, Object> holes = Map.of("body", name, "day", prose.dates().date(from));
        return prose.cited(prose.text("brief.bottom.state.since", holes), suspension.sources());
    }

    private static boolean isSuspended(Standing standing) {
        return standing.suspension().isPresent();
    }
}
