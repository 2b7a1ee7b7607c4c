package org.entente.benchmarks;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Dated;
import org.entente.model.DatedFact;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Edition;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Population;
import org.entente.model.Predicate;
import org.entente.model.RivalValue;
import org.entente.model.Seat;
import org.entente.model.State;
import org.entente.model.Succession;
import org.entente.model.Suspension;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The compact feed of the whole as a programmer would write it out against Jackson's streaming interface: straight-line
 * code that walks the same facts, formats the same dates and gathers the translations on its way.
 */
final class FeedWrittenByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final SortedMap<String, SortedMap<String, SortedMap<String, Translation>>> texts = new TreeMap<>();
    private String fact = "";

    private FeedWrittenByHand(JsonGenerator out) {
        this.out = out;
    }

    static void write(FactBase facts, OutputStream target) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            new FeedWrittenByHand(out).write(facts);
        }
    }

    private void write(FactBase facts) {
        out.writeStartObject();
        out.writeStringProperty("schemaVersion", "1.0");
        fact = "edition";
        write(facts.edition());
        out.writeName("asOf");
        out.writeNull();
        out.writeName("scope");
        out.writeStartObject();
        out.writeStringProperty("kind", "everything");
        out.writeEndObject();
        array("organizations", facts.organizations(), this::write);
        array("states", facts.states(), this::write);
        array("successions", facts.successions(), this::write);
        array("memberships", facts.memberships(), this::write);
        array("milestones", facts.milestones(), this::write);
        array("areas", facts.areas(), this::write);
        array("cooperations", facts.cooperations(), this::write);
        array("documents", facts.documents(), this::write);
        array("claims", facts.claims(), this::write);
        array("disagreements", facts.disagreements(), this::write);
        writeTexts();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void write(Edition it) {
        out.writeName("edition");
        out.writeStartObject();
        text("title", "title", it.title());
        out.writeStringProperty("edition", it.edition());
        optional("replaces", it.replaces());
        out.writeStringProperty("date", it.date().toString());
        out.writeStringProperty("position", it.position().toString());
        out.writeStringProperty("licence", it.licence());
        if (!it.languages().isEmpty()) {
            array("languages", it.languages(), out::writeString);
        }
        out.writeEndObject();
    }

    private void write(Organization it) {
        begin("id", it.id());
        out.writeName("kinds");
        out.writeStartArray();
        for (DatedKind kind : it.kinds()) {
            out.writeStartObject();
            code("kind", kind.kind());
            period(kind);
            sources(kind.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
        names(it.names());
        if (!it.seats().isEmpty()) {
            seats(it.seats());
        }
        it.founded().ifPresent(date -> dated("founded", date));
        it.dissolved().ifPresent(date -> dated("dissolved", date));
        optional("parent", it.parent());
        optional("predecessor", it.predecessor());
        out.writeName("terms");
        out.writeStartObject();
        text("one", "terms.one", it.terms().one());
        text("many", "terms.many", it.terms().many());
        out.writeEndObject();
        out.writeName("counting");
        out.writeStartObject();
        array("starts", it.counting().starts(), this::code);
        filled("ends", it.counting().ends(), this::code);
        filled("suspendedCount", it.counting().suspendedCount(), this::code);
        out.writeEndObject();
        ids("includesMembersOf", it.includesMembersOf());
        out.writeEndObject();
    }

    private void names(List<DatedName> names) {
        out.writeName("names");
        out.writeStartArray();
        for (int i = 0; i < names.size(); i++) {
            DatedName name = names.get(i);
            String path = "names." + (i + 1);
            out.writeStartObject();
            text("name", path + ".name", name.name());
            optionalText("official", path + ".official", name.official());
            optionalText("acronym", path + ".acronym", name.acronym());
            period(name);
            ids("usage", name.usage());
            sources(name.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void seats(List<Seat> seats) {
        out.writeName("seats");
        out.writeStartArray();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            out.writeStartObject();
            text("place", "seats." + (i + 1) + ".place", seat.place());
            optional("state", seat.state());
            period(seat);
            sources(seat.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void dated(String key, DatedFact it) {
        out.writeName(key);
        out.writeStartObject();
        out.writeStringProperty("date", it.date().toString());
        sources(it.sources());
        out.writeEndObject();
    }

    private void write(State it) {
        begin("code", it.code());
        it.exists().ifPresent(exists -> {
            out.writeName("exists");
            out.writeStartObject();
            period(exists);
            sources(exists.sources());
            out.writeEndObject();
        });
        names(it.names());
        out.writeEndObject();
    }

    private void write(Succession it) {
        begin("id", it.id());
        out.writeStringProperty("from", it.from().value());
        out.writeStringProperty("to", it.to().value());
        out.writeStringProperty("date", it.date().toString());
        code("kind", it.kind());
        optionalText("note", "note", it.note());
        sources(it.sources());
        out.writeEndObject();
    }

    private void write(Membership it) {
        begin("id", it.id());
        out.writeStringProperty("organization", it.organization().value());
        out.writeStringProperty("member", it.member().value());
        if (it.role() != Membership.Role.MEMBER) {
            code("role", it.role());
        }
        events(it.events());
        if (!it.suspensions().isEmpty()) {
            suspensions(it.suspensions());
        }
        optional("continues", it.continues());
        optionalText("note", "note", it.note());
        out.writeEndObject();
    }

    private void events(List<MembershipEvent> events) {
        out.writeName("events");
        out.writeStartArray();
        for (int i = 0; i < events.size(); i++) {
            MembershipEvent event = events.get(i);
            out.writeStartObject();
            code("kind", event.kind());
            out.writeStringProperty("date", event.date().toString());
            optionalText("note", "events." + (i + 1) + ".note", event.note());
            sources(event.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void suspensions(List<Suspension> suspensions) {
        out.writeName("suspensions");
        out.writeStartArray();
        for (int i = 0; i < suspensions.size(); i++) {
            Suspension suspension = suspensions.get(i);
            out.writeStartObject();
            period(suspension);
            code("of", suspension.of());
            optional("decidedBy", suspension.decidedBy());
            optionalText("note", "suspensions." + (i + 1) + ".note", suspension.note());
            sources(suspension.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void write(Milestone it) {
        begin("id", it.id());
        out.writeStringProperty("date", it.date().toString());
        optional("end", it.end());
        code("kind", it.kind());
        text("title", "title", it.title());
        text("summary", "summary", it.summary());
        ids("organizations", it.organizations());
        ids("states", it.states());
        ids("areas", it.areas());
        optional("document", it.document());
        out.writeNumberProperty("weight", it.weight());
        optionalText("weightReason", "weightReason", it.weightReason());
        sources(it.sources());
        out.writeEndObject();
    }

    private void write(CooperationArea it) {
        begin("id", it.id());
        text("name", "name", it.name());
        optional("broader", it.broader());
        optionalText("definition", "definition", it.definition());
        sources(it.sources());
        out.writeEndObject();
    }

    private void write(Cooperation it) {
        begin("id", it.id());
        ids("organizations", it.organizations());
        out.writeStringProperty("area", it.area().value());
        since(it.since(), it.until());
        text("summary", "summary", it.summary());
        if (!it.channels().isEmpty()) {
            channels(it.channels());
        }
        sources(it.sources());
        out.writeEndObject();
    }

    private void channels(List<Channel> channels) {
        out.writeName("channels");
        out.writeStartArray();
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            String path = "channels." + (i + 1);
            out.writeStartObject();
            code("kind", channel.kind());
            text("description", path + ".description", channel.description());
            optionalText("frequency", path + ".frequency", channel.frequency());
            since(channel.since(), channel.until());
            sources(channel.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void write(Document it) {
        begin("id", it.id());
        text("title", "title", it.title());
        text("issuer", "issuer", it.issuer());
        optional("symbol", it.symbol());
        optional("date", it.date());
        out.writeStringProperty("language", it.language());
        code("rank", it.rank());
        optional("url", it.url());
        optional("consulted", it.consulted());
        optionalText("note", "note", it.note());
        out.writeEndObject();
    }

    private void write(Claim it) {
        begin("id", it.id());
        text("sentence", "sentence", it.sentence());
        ids("organizations", it.organizations());
        out.writeName("predicate");
        write(it.predicate());
        sources(it.sources());
        out.writeEndObject();
    }

    private void write(Predicate predicate) {
        out.writeStartObject();
        switch (predicate) {
            case Predicate.Subset it -> two("subset", "of", it.of(), "in", it.in());
            case Predicate.Disjoint it -> two("disjoint", "first", it.first(), "second", it.second());
            case Predicate.MoreThan it -> two("moreThan", "more", it.more(), "than", it.than());
            case Predicate.SameCount it -> two("sameCount", "first", it.first(), "second", it.second());
            case Predicate.AtLeast it -> {
                begin("atLeast");
                out.writeNumberProperty("count", it.count());
                out.writeName("of");
                write(it.of());
            }
            case Predicate.Member it -> {
                begin("member");
                out.writeStringProperty("member", it.member().value());
                out.writeStringProperty("organization", it.organization().value());
                out.writeStringProperty("date", it.date().toString());
            }
            case Predicate.Before it -> {
                begin("before");
                out.writeStringProperty("first", it.first().value());
                out.writeStringProperty("second", it.second().value());
            }
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void begin(String key) {
        out.writeName(key);
        out.writeStartObject();
    }

    private void two(String name, String firstKey, Population first, String secondKey, Population second) {
        begin(name);
        out.writeName(firstKey);
        write(first);
        out.writeName(secondKey);
        write(second);
    }

    private void write(Population population) {
        out.writeStartObject();
        switch (population) {
            case Population.Members it ->
                out.writeStringProperty("members", it.organization().value());
            case Population.Partners it ->
                out.writeStringProperty("partners", it.organization().value());
            case Population.And it -> array("and", List.of(it.left(), it.right()), this::write);
            case Population.Or it -> array("or", List.of(it.left(), it.right()), this::write);
            case Population.Minus it -> array("minus", List.of(it.from(), it.without()), this::write);
        }
        out.writeEndObject();
    }

    private void write(Disagreement it) {
        begin("id", it.id());
        out.writeStringProperty("fact", it.fact());
        out.writeStringProperty("field", it.field());
        out.writeName("values");
        out.writeStartArray();
        for (int i = 0; i < it.values().size(); i++) {
            RivalValue value = it.values().get(i);
            out.writeStartObject();
            text("value", "values." + (i + 1) + ".value", value.value());
            code("rank", value.rank());
            text("reason", "values." + (i + 1) + ".reason", value.reason());
            sources(value.sources());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void begin(String key, Object id) {
        fact = id.toString();
        out.writeStartObject();
        out.writeStringProperty(key, fact);
    }

    private void text(String key, String path, LocalizedText text) {
        out.writeStringProperty(key, text.english());
        for (Map.Entry<String, Translation> it : text.translations().entrySet()) {
            texts.computeIfAbsent(it.getKey(), language -> new TreeMap<>())
                    .computeIfAbsent(fact, id -> new TreeMap<>())
                    .put(path, it.getValue());
        }
    }

    private void optionalText(String key, String path, Optional<LocalizedText> text) {
        if (text.isPresent()) {
            text(key, path, text.get());
        }
    }

    private void optional(String key, Optional<?> value) {
        if (value.isPresent()) {
            out.writeStringProperty(key, value.get().toString());
        }
    }

    private void code(String key, Coded value) {
        out.writeStringProperty(key, value.code());
    }

    private void code(Coded value) {
        out.writeString(value.code());
    }

    private void period(Dated it) {
        bound("from", it.from());
        bound("until", it.until());
    }

    private void bound(String key, Bound bound) {
        if (!(bound instanceof Bound.Open)) {
            out.writeStringProperty(key, bound.toString());
        }
    }

    private void since(Bound since, Bound until) {
        if (!(since instanceof Bound.Unknown)) {
            out.writeStringProperty("since", since.toString());
        }
        bound("until", until);
    }

    private void ids(String key, List<?> ids) {
        filled(key, ids, id -> out.writeString(id.toString()));
    }

    private <T> void filled(String key, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            array(key, values, write);
        }
    }

    private <T> void array(String key, List<T> values, Consumer<T> write) {
        out.writeName(key);
        out.writeStartArray();
        for (T value : values) {
            write.accept(value);
        }
        out.writeEndArray();
    }

    private void sources(List<Citation> sources) {
        filled("sources", sources, this::write);
    }

    private void write(Citation it) {
        out.writeStartObject();
        out.writeStringProperty("document", it.document().value());
        optional("at", it.at());
        optional("quotation", it.quotation());
        optional("reportedBy", it.reportedBy());
        out.writeEndObject();
    }

    private void writeTexts() {
        begin("texts");
        texts.forEach((language, byFact) -> {
            begin(language);
            byFact.forEach((id, byField) -> {
                begin(id);
                byField.forEach(this::write);
                out.writeEndObject();
            });
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void write(String field, Translation it) {
        if (it.official()) {
            begin(field);
            out.writeStringProperty("text", it.text());
            out.writeBooleanProperty("official", true);
            out.writeEndObject();
        } else {
            out.writeStringProperty(field, it.text());
        }
    }
}
