package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        List<Text> lines = new ArrayList<>();
        lines.add(line("brief.bottom.state", Standing::counted, this::name));
        addIfAny("brief.bottom.state.not-counted", it -> isSuspended(it) && !it.counted(), this::suspended, lines);
        addIfAny("brief.bottom.state.suspended", it -> isSuspended(it) && it.counted(), this::suspended, lines);
        addIfAny("brief.bottom.state.other", it -> !isSuspended(it) && !it.counted(), this::name, lines);
        return lines;
    }

    private void addIfAny(String key, Predicate<Standing> which, Function<Standing, Text> wording, List<Text> lines) {
        if (standings.stream().anyMatch(which)) {
            lines.add(line(key, which, wording));
        }
    }

    // Put in order before they are worded, so that reference marks are numbered as they are read.
    private Text line(String key, Predicate<Standing> which, Function<Standing, Text> wording) {
        List<Text> bodies = standings.stream()
                .filter(which)
                .sorted(Comparator.comparing(this::name, prose.byName()))
                .map(wording)
                .toList();
        return prose.text(key, Map.of("count", bodies.size(), "bodies", prose.list(bodies)));
    }

    private Text name(Standing standing) {
        return prose.shortName(prose.facts().organization(standing.organization()));
    }

    private Text suspended(Standing standing) {
        return standing.suspension()
                .flatMap(it -> it.from().namedDate().map(from -> since(name(standing), it, from)))
                .orElse(name(standing));
    }

    private Text since(Text name, Suspension suspension, PartialDate from) {
        Map<String, Object> holes = Map.of("body", name, "day", prose.dates().date(from));
        return prose.cited(prose.text("brief.bottom.state.since", holes), suspension.sources());
    }

    private static boolean isSuspended(Standing standing) {
        return standing.suspension().isPresent();
    }
}
