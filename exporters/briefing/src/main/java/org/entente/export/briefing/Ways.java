package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Cooperation;
import org.entente.model.Document;
import org.entente.model.PartialDate;

/** By which ways bodies work together, and since when, each with a source that shows it. */
final class Ways {
    private final Prose prose;

    Ways(Prose prose) {
        this.prose = prose;
    }

    /** A row for each way of a co-operation of which all else has been told. */
    Optional<Table> table(Cooperation cooperation) {
        return cooperation.channels().isEmpty()
                ? Optional.empty()
                : Optional.of(Table.builder()
                        .addColumns(
                                Column.of(prose.label("brief.area.how"), 11),
                                Column.of(prose.label("brief.areas.since"), 5))
                        .rows(cooperation.channels().stream().map(this::row).toList())
                        .build());
    }

    private Row row(Channel channel) {
        return Row.of(cited(Prose.capitalized(description(channel)), channel), Text.of(date(channel.since())));
    }

    /** What is done by each way, with its source. */
    Text described(Cooperation cooperation) {
        return prose.parts(cooperation.channels().stream()
                .map(it -> cited(description(it), it))
                .toList());
    }

    /** What sort of way each is, in a word or two, with a source; where all are documents, which the first of them is. */
    Text named(Cooperation cooperation) {
        List<Channel> channels = cooperation.channels();
        boolean onlyDocuments = channels.stream().allMatch(it -> it.kind() == Channel.Kind.DOCUMENT);
        Map<Text, Channel> named = new LinkedHashMap<>();
        channels.forEach(it -> named.putIfAbsent(onlyDocuments ? description(channels.get(0)) : name(it), it));
        List<Text> ways = new ArrayList<>();
        named.forEach((name, channel) -> ways.add(cited(name, channel)));
        return prose.parts(ways);
    }

    private Text cited(Text way, Channel channel) {
        return prose.cited(way, channel.sources());
    }

    private Text description(Channel channel) {
        return prose.once(
                channel, () -> often(channel, prose.words(channel.description()).withoutStop()));
    }

    private Text name(Channel channel) {
        return often(channel, prose.text("channel." + channel.kind().code()));
    }

    private Text often(Channel channel, Text way) {
        return channel.frequency()
                .map(often -> prose.text("channel.frequency", Map.of("kind", way, "often", prose.words(often))))
                .orElse(way);
    }

    /** Since when a co-operation is on record, and until when it was. */
    Text since(Cooperation cooperation) {
        Text since = prose.once(cooperation, () -> Text.of(period(cooperation)));
        return prose.cited(since, attesting(cooperation), ending(cooperation));
    }

    private String period(Cooperation it) {
        return prose.isInForce(it) ? date(it.since()) : prose.label("brief.areas.until", span(it));
    }

    /** From when to when a co-operation is on record that is over or not known to go on, to fill a sentence with. */
    Map<String, String> span(Cooperation it) {
        return Map.of(
                "since", date(it.since()),
                "until", date(it.until()),
                "ended", it.until().namedDate().isPresent() ? "yes" : "no");
    }

    /** A bound as a day on record: what is attested on a day is on record since then. */
    String date(Bound bound) {
        return bound.namedDate()
                .map(prose.dates()::date)
                .map(date -> bound instanceof Bound.By ? prose.label("brief.areas.by", Map.of("date", date)) : date)
                .orElseGet(() -> prose.dates().bound(bound));
    }

    // The sources of the way that it began with, else those of its day, else all.
    private List<Citation> attesting(Cooperation it) {
        return it.channels().stream()
                .filter(channel -> channel.since().equals(it.since()))
                .map(Channel::sources)
                .findFirst()
                .orElseGet(() -> ofItsDay(it));
    }

    private List<Citation> ofItsDay(Cooperation it) {
        List<Citation> ofDay = ofDay(it, it.since());
        return ofDay.isEmpty() ? it.sources() : ofDay;
    }

    /** The sources of the day on which a co-operation was over, if it was and has any. */
    List<Citation> ending(Cooperation it) {
        return prose.isInForce(it) ? List.of() : ofDay(it, it.until());
    }

    private List<Citation> ofDay(Cooperation it, Bound bound) {
        Optional<LocalDate> day = bound.namedDate().map(PartialDate::latest);
        return Stream.concat(
                        it.sources().stream(), it.channels().stream().flatMap(channel -> channel.sources().stream()))
                .filter(citation -> day.isPresent() && day.equals(dayOf(citation)))
                .toList();
    }

    private Optional<LocalDate> dayOf(Citation citation) {
        return prose.facts()
                .findDocument(citation.document())
                .flatMap(Document::date)
                .map(PartialDate::latest);
    }
}
