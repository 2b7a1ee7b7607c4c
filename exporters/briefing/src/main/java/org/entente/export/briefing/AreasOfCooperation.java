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
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;

/** In what the bodies work together, since when, and by which channels. */
final class AreasOfCooperation {
    private static final int TOLD_WHOLE = 3;

    private final Prose prose;
    private final List<Cooperation> all;

    AreasOfCooperation(Prose prose, List<Cooperation> all) {
        this.prose = prose;
        this.all = all;
    }

    /** The co-operations that are told of, the best documented first: those with the most sources and ways of working together. */
    static List<Cooperation> told(Prose prose) {
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        return prose.facts().cooperations().stream()
                .filter(it -> ofArea || prose.selection().bodies().size() != 1)
                .sorted(Comparator.comparingInt(AreasOfCooperation::documentation)
                        .reversed()
                        .thenComparing(Cooperation::id))
                .toList();
    }

    Optional<Section> section() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Cooperation> shown = all.stream().limit(prose.limits().areas()).toList();
        List<Block> blocks = new ArrayList<>(List.of(table(shown)));
        if (shown.size() < all.size()) {
            blocks.add(leftOut(all.size() - shown.size()));
        }
        return Optional.of(Section.builder()
                .id("areas")
                .heading(prose.text("brief.areas"))
                .blocks(blocks)
                .build());
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

    private Table table(List<Cooperation> shown) {
        if (shown.stream().allMatch(it -> isToldAbove(it) && it.channels().isEmpty())) {
            return beginnings(shown);
        }
        boolean terse = hasMany() || shown.stream().allMatch(this::isToldAbove);
        return Table.builder()
                .addColumns(
                        Column.of(prose.label("brief.area"), terse ? 5 : 3),
                        Column.of(prose.label(terse ? "brief.area.how" : "brief.area.what"), terse ? 6 : 9),
                        Column.of(prose.label("brief.since"), terse ? 5 : 4))
                .rows(shown.stream().map(this::row).toList())
                .build();
    }

    // Where the bottom line has told all but since when.
    private Table beginnings(List<Cooperation> shown) {
        return Table.builder()
                .addColumns(Column.of(prose.label("brief.area"), 2), Column.of(prose.label("brief.since"), 1))
                .rows(shown.stream()
                        .map(it -> Row.of(
                                prose.words(prose.facts().area(it.area()).name()),
                                prose.cited(since(it), it.sources())))
                        .toList())
                .build();
    }

    private Text since(Cooperation it) {
        return prose.once(it, () -> Text.of(prose.dates().bound(it.since())));
    }

    private Row row(Cooperation it) {
        return Row.of(
                prose.words(prose.facts().area(it.area()).name()), prose.cited(what(it), it.sources()), since(it));
    }

    // Between bodies with many areas a note has room for the channels alone; what the bottom line told isn't told
    // again.
    private Text what(Cooperation it) {
        Text channels = channels(it);
        if (!channels.isBlank() && (hasMany() || isToldAbove(it))) {
            return channels;
        }
        Text summary = prose.words(it.summary());
        return channels.isBlank()
                ? summary
                : summary.plus(" ").plus(prose.text("brief.area.channels", Map.of("channels", channels)));
    }

    private boolean isToldAbove(Cooperation it) {
        return prose.selection().request().scope() instanceof Scope.Area scope
                && scope.area().equals(it.area());
    }

    private boolean hasMany() {
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        return !prose.isDossier() && !ofArea && all.size() > TOLD_WHOLE;
    }

    private Text channels(Cooperation it) {
        return prose.once(
                it.channels(),
                () -> prose.list(
                        it.channels().stream().map(this::channel).distinct().toList()));
    }

    private Text channel(Channel channel) {
        Text kind = prose.text("channel." + channel.kind().code());
        return channel.frequency()
                .map(often -> prose.text("channel.frequency", Map.of("kind", kind, "often", prose.words(often))))
                .orElse(kind);
    }

    private Paragraph leftOut(int count) {
        return new Paragraph(prose.text("brief.areas.left", Map.of("count", count)), Role.SMALL_PRINT);
    }
}
