package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.Scope;
import org.entente.model.AreaId;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;

/** In what the bodies work together, since when, and by which channels. */
final class AreasOfCooperation {
    private final Prose prose;

    AreasOfCooperation(Prose prose) {
        this.prose = prose;
    }

    Optional<Section> section() {
        List<Cooperation> all = cooperations();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Cooperation> shown = all.stream().limit(prose.limits().areas()).toList();
        List<Block> blocks = new ArrayList<>(List.of(table(shown)));
        if (shown.size() < all.size()) {
            blocks.add(leftOut(all.subList(shown.size(), all.size())));
        }
        return Optional.of(Section.builder()
                .id("areas")
                .heading(prose.text("brief.areas"))
                .blocks(blocks)
                .build());
    }

    // Those of wide areas first, and among these the ones with more ways of working together.
    private List<Cooperation> cooperations() {
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        return prose.facts().cooperations().stream()
                .filter(it -> ofArea || prose.selection().bodies().size() != 1)
                .sorted(Comparator.comparing((Cooperation it) -> isPart(it))
                        .thenComparingInt(it -> -it.channels().size())
                        .thenComparing(Cooperation::id))
                .toList();
    }

    private boolean isPart(Cooperation cooperation) {
        return prose.facts().area(cooperation.area()).broader().isPresent();
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

    private Table table(List<Cooperation> shown) {
        return Table.builder()
                .addColumns(
                        Column.of(prose.label("brief.area"), 3),
                        Column.of(prose.label("brief.area.what"), 9),
                        Column.of(prose.label("brief.since"), 3))
                .rows(shown.stream().map(this::row).toList())
                .build();
    }

    private Row row(Cooperation it) {
        Text what = prose.words(it.summary());
        List<Citation> sources = it.sources();
        String channels = channels(it);
        if (!channels.isEmpty()) {
            what = what.plus(" " + prose.label("brief.area.channels", Map.of("channels", channels)));
        }
        return Row.of(
                prose.words(prose.facts().area(it.area()).name()),
                prose.cited(what, sources),
                Text.of(prose.dates().bound(it.since())));
    }

    private String channels(Cooperation it) {
        return prose.list(it.channels().stream().map(this::channel).distinct().toList());
    }

    private String channel(Channel channel) {
        String kind = prose.label("channel." + channel.kind().code());
        return channel.frequency()
                .map(often -> prose.label(
                        "channel.frequency",
                        Map.of(
                                "kind",
                                kind,
                                "often",
                                often.text(prose.selection().language()))))
                .orElse(kind);
    }

    private Paragraph leftOut(List<Cooperation> rest) {
        List<String> names = rest.stream()
                .map(it -> prose.facts()
                        .area(it.area())
                        .name()
                        .text(prose.selection().language()))
                .sorted()
                .toList();
        return new Paragraph(
                prose.text("brief.areas.left", Map.of("count", names.size(), "areas", prose.list(names))),
                Role.SMALL_PRINT);
    }
}
