package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;

/** The timeline: the weightiest milestones of the scope; in a dossier every one of them, told after it. */
final class HowWeGotHere {
    // What fits beside one axis with room to spare on the page.
    private static final int MOST = 12;

    private final Prose prose;
    private final List<Milestone> all;
    private final List<Milestone> shown;

    HowWeGotHere(Prose prose, Developments developments) {
        this.prose = prose;
        this.all = developments.all();
        this.shown = developments.weightiest(Math.min(MOST, prose.limits().milestones()));
    }

    /** The milestones that there is room for, in the order of time. */
    List<Milestone> shown() {
        return shown;
    }

    Optional<Section> section() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(timeline()));
        if (prose.isDossier()) {
            blocks.add(new BulletList(all.stream().map(this::told).toList(), Role.BODY));
        }
        return Optional.of(Section.builder()
                .id("timeline")
                .heading(prose.text("brief.timeline"))
                .blocks(blocks)
                .build());
    }

    private Timeline timeline() {
        LocalDate start = shown.get(0).date().earliest().withDayOfYear(1);
        LocalDate end = latest();
        Map<String, Object> holes = Map.of("shown", shown.size(), "all", all.size(), "left", all.size() - shown.size());
        return Timeline.builder()
                .alternative(alternative())
                .caption(prose.text("brief.timeline.caption", holes))
                .start(start)
                .end(end)
                .entries(shown.stream().map(this::entry).toList())
                .build();
    }

    // The finding: from when to when, and the ten years that most fall in.
    private String alternative() {
        Map<Integer, Integer> decades = new TreeMap<>();
        shown.forEach(it -> decades.merge(it.date().earliest().getYear() / 10 * 10, 1, Integer::sum));
        Map.Entry<Integer, Integer> busiest = Collections.max(decades.entrySet(), Map.Entry.comparingByValue());
        int most = busiest.getValue();
        Days days = Days.of(shown);
        return prose.label(
                "brief.timeline.alternative",
                Map.of(
                        "shown", shown.size(),
                        "days", days.in(prose.dates()),
                        "from", prose.dates().date(days.first()),
                        "to", prose.dates().date(days.last()),
                        "which", most == shown.size() ? "all" : most == 1 ? "one" : "some",
                        "most", most,
                        "first", String.valueOf(busiest.getKey()),
                        "last", String.valueOf(busiest.getKey() + 9)));
    }

    private LocalDate latest() {
        return shown.stream()
                .map(it -> Days.of(it).last().latest())
                .max(Comparator.naturalOrder())
                .map(day -> day.withDayOfYear(day.lengthOfYear()))
                .orElseThrow();
    }

    private TimelineEntry entry(Milestone milestone) {
        Days days = Days.of(milestone);
        return new TimelineEntry(
                days.first().earliest(),
                days.last().latest(),
                prose.once(milestone, () -> Text.of(days.in(prose.dates()))),
                prose.cited(prose.words(milestone.title()), milestone));
    }

    private Text told(Milestone milestone) {
        Text head = Text.of(Words.strong(Days.of(milestone).in(prose.dates()) + prose.label("brief.colon")));
        Text told = head.plus(prose.words(milestone.title())).plus(". ").plus(prose.words(milestone.summary()));
        return prose.cited(Days.endOfBegun(milestone).map(it -> ended(told, it)).orElse(told), milestone);
    }

    private Text ended(Text told, PartialDate end) {
        Map<String, String> holes = Map.of("date", prose.dates().date(end));
        return told.plus(" ").plus(prose.text("brief.timeline.end", holes));
    }
}
