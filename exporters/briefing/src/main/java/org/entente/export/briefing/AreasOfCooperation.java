package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.Scope;
import org.entente.model.AreaId;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;

/** In what the bodies work together, since when, and by which channels. */
final class AreasOfCooperation {
    private static final int TOLD_WHOLE = 3;

    private final Prose prose;
    private final List<Cooperation> all;
    private final Ways ways;

    AreasOfCooperation(Prose prose, List<Cooperation> all) {
        this.prose = prose;
        this.all = all;
        this.ways = new Ways(prose);
    }

    /**
     * The co-operations that there is something to tell of: of an area its own first, then its parts in the order of time;
     * between bodies the best documented first, those with the most sources and ways of working together.
     */
    static List<Cooperation> told(Prose prose) {
        return prose.selection().request().scope() instanceof Scope.Area ? ofArea(prose) : betweenBodies(prose);
    }

    // What has ended or may have is told of an area too.
    private static List<Cooperation> ofArea(Prose prose) {
        return prose.facts().cooperations().stream().sorted(inOrder(prose)).toList();
    }

    private static Comparator<Cooperation> inOrder(Prose prose) {
        return Comparator.comparing((Cooperation it) -> !isToldAbove(prose, it))
                .thenComparing(it -> it.period().certainFrom())
                .thenComparing(Cooperation::id);
    }

    private static List<Cooperation> betweenBodies(Prose prose) {
        if (prose.selection().bodies().size() == 1) {
            return List.of();
        }
        List<Cooperation> all = prose.isDossier() ? prose.facts().cooperations() : prose.cooperations();
        return all.stream()
                .sorted(Comparator.comparingInt(AreasOfCooperation::documentation)
                        .reversed()
                        .thenComparing(Cooperation::id))
                .toList();
    }

    private static int documentation(Cooperation cooperation) {
        return cooperation.sources().size() + cooperation.channels().size();
    }

    /** The areas at the top that co-operations belong to, those with most of them first. */
    static List<CooperationArea> topAreas(FactBase facts, List<Cooperation> cooperations) {
        Map<AreaId, Long> counts = cooperations.stream()
                .collect(Collectors.groupingBy(it -> top(facts, it.area()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<AreaId, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> facts.area(entry.getKey()))
                .toList();
    }

    private static AreaId top(FactBase facts, AreaId area) {
        AreaId top = area;
        for (int depth = 0; depth < facts.areas().size(); depth++) {
            Optional<AreaId> broader = facts.area(top).broader();
            if (broader.isEmpty()) {
                return top;
            }
            top = broader.get();
        }
        return top;
    }

    Optional<Section> section() {
        // Chosen in their order, shown in that of time.
        List<Cooperation> shown = all.stream()
                .limit(prose.limits().areas())
                .sorted(inOrder(prose))
                .toList();
        List<Block> blocks = new ArrayList<>(table(shown).stream().toList());
        LeftOut.of(prose, "brief.areas.left", shown.size(), all.size()).ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder()
                        .id("areas")
                        .heading(prose.text(isOneToldAbove() ? "brief.ways" : "brief.areas"))
                        .blocks(blocks)
                        .build());
    }

    private Optional<Table> table(List<Cooperation> shown) {
        if (isOneToldAbove()) {
            return ways.table(all.get(0));
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(areas(shown));
    }

    private boolean isOneToldAbove() {
        return all.size() == 1 && isToldAbove(prose, all.get(0));
    }

    private Table areas(List<Cooperation> shown) {
        return Table.builder()
                .addColumns(
                        Column.of(prose.label("brief.area"), hasMany() ? 5 : 3),
                        Column.of(prose.label(ofWhat(shown)), hasMany() ? 8 : 9),
                        Column.of(prose.label("brief.areas.since"), 4))
                .rows(shown.stream().map(this::row).toList())
                .build();
    }

    private String ofWhat(List<Cooperation> shown) {
        if (hasMany()) {
            return "brief.area.how";
        }
        return shown.stream().allMatch(it -> it.channels().isEmpty()) ? "brief.area.done" : "brief.area.what";
    }

    private Row row(Cooperation it) {
        return Row.of(prose.words(prose.facts().area(it.area()).name()), what(it), ways.since(it));
    }

    // Between bodies with many areas a note has room for the channels alone; what the bottom line told isn't told
    // again, unless the channels began on another day than the one beside them.
    private Text what(Cooperation it) {
        if (!it.channels().isEmpty() && (hasMany() || (isToldAbove(prose, it) && isBegunByChannel(it)))) {
            return Prose.capitalized(hasMany() ? ways.named(it) : ways.described(it));
        }
        Text summary = prose.cited(prose.words(it.summary()), it.sources());
        return it.channels().isEmpty()
                ? summary
                : summary.plus(" ").plus(prose.text("brief.area.channels", Map.of("channels", ways.described(it))));
    }

    private static boolean isBegunByChannel(Cooperation it) {
        return it.channels().stream()
                .anyMatch(
                        channel -> channel.since().namedDate().equals(it.since().namedDate()));
    }

    private static boolean isToldAbove(Prose prose, Cooperation it) {
        return prose.selection().request().scope() instanceof Scope.Area scope
                && scope.area().equals(it.area());
    }

    private boolean hasMany() {
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        return !prose.isDossier() && !ofArea && all.size() > TOLD_WHOLE;
    }
}
