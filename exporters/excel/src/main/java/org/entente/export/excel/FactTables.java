package org.entente.export.excel;

import static org.entente.export.excel.FactColumns.APPLICABLE;
import static org.entente.export.excel.FactColumns.AVAILABLE;

import java.util.List;
import org.entente.model.Channel;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Succession;
import org.entente.model.Suspension;

/** The tables that hold the facts: one for each sort of fact, and one for each list that facts have. */
final class FactTables {
    private static final String OPEN = "open";
    private static final String UNKNOWN = "unknown";

    static final Table<FactRow> SOURCES = facts(
            "sources",
            "Sources",
            "documents",
            new FactColumns()
                    .id("id")
                    .longText("documentTitle", "title", "")
                    .text("issuer", "issuer", "")
                    .text("symbol", "symbol", AVAILABLE)
                    .start("documentDate", "date", "", AVAILABLE)
                    .text("language", "language", "")
                    .code("documentRank", "rank", "", Document.Rank.class)
                    .address("url", "url", AVAILABLE)
                    .day("consulted", "consulted", AVAILABLE)
                    .longText("note", "note", APPLICABLE)
                    .computed("citedFor", ColumnType.LONG_REFERENCE, SourceValues::firstCitedFor)
                    .computed("timesCited", ColumnType.NUMBER, SourceValues::timesCited));

    static final Table<FactRow> ORGANIZATIONS = facts(
            "organizations",
            "Organizations",
            "organizations",
            new FactColumns()
                    .id("id")
                    .computed("nameOfDay", ColumnType.TEXT, DayValues::name)
                    .computed("acronymOfDay", ColumnType.TEXT, DayValues::acronym)
                    .start("founded", "founded.date", "", AVAILABLE)
                    .end("dissolved", "dissolved.date", "", APPLICABLE)
                    .reference("parent", "parent", APPLICABLE)
                    .reference("predecessor", "predecessor", APPLICABLE)
                    .text("termOne", "terms.one", "")
                    .text("termMany", "terms.many", "")
                    .codes("starts", "counting.starts", MembershipEvent.Kind.class)
                    .codes("ends", "counting.ends", MembershipEvent.Kind.class)
                    .codes("suspendedCount", "counting.suspendedCount", Suspension.Kind.class)
                    .references("includesMembersOf", "includesMembersOf")
                    .sources());

    static final Table<FactRow> KINDS = entries(
            "kinds",
            "Kinds",
            List.of("organizations"),
            "kinds",
            new FactColumns()
                    .entryOf("organization")
                    .code("organizationKind", "kind", "", Organization.Kind.class)
                    .start("from", "from", OPEN, OPEN)
                    .end("until", "until", OPEN, OPEN)
                    .sources());

    static final Table<FactRow> NAMES = entries(
            "names",
            "Names",
            List.of("organizations", "states"),
            "names",
            new FactColumns()
                    .entryOf("bearer")
                    .text("name", "name", "")
                    .text("official", "official", APPLICABLE)
                    .text("acronym", "acronym", APPLICABLE)
                    .start("from", "from", OPEN, OPEN)
                    .end("until", "until", OPEN, OPEN)
                    .references("usage", "usage")
                    .sources());

    static final Table<FactRow> SEATS = entries(
            "seats",
            "Seats",
            List.of("organizations"),
            "seats",
            new FactColumns()
                    .entryOf("organization")
                    .text("place", "place", "")
                    .reference("seatState", "state", AVAILABLE)
                    .start("from", "from", OPEN, OPEN)
                    .end("until", "until", OPEN, OPEN)
                    .sources());

    static final Table<FactRow> STATES = facts(
            "states",
            "States",
            "states",
            new FactColumns()
                    .id("code")
                    .computed("nameOfDay", ColumnType.TEXT, DayValues::name)
                    .computed("nameToday", ColumnType.TEXT, DayValues::nameToday)
                    .start("existsFrom", "exists.from", OPEN, APPLICABLE)
                    .end("existsUntil", "exists.until", OPEN, APPLICABLE)
                    .sources());

    static final Table<FactRow> SUCCESSIONS = facts(
            "successions",
            "Successions",
            "successions",
            new FactColumns()
                    .id("id")
                    .reference("fromState", "from", "")
                    .reference("toState", "to", "")
                    .start("date", "date", "", "")
                    .code("successionKind", "kind", "", Succession.Kind.class)
                    .longText("note", "note", APPLICABLE)
                    .sources());

    static final Table<FactRow> MEMBERSHIPS = facts(
            "memberships",
            "Memberships",
            "memberships",
            new FactColumns()
                    .id("id")
                    .reference("organization", "organization", "")
                    .reference("member", "member", "")
                    .computed("memberName", ColumnType.TEXT, DayValues::memberName)
                    .code("role", "role", Membership.Role.MEMBER.code(), Membership.Role.class)
                    .computed("start", ColumnType.DATE, DayValues::start)
                    .computed("startLatest", ColumnType.DAY, DayValues::startLatest)
                    .computed("finish", ColumnType.DATE, DayValues::end)
                    .computed("finishEarliest", ColumnType.DAY, DayValues::endEarliest)
                    .computed("status", ColumnType.CODE, DayValues::status)
                    .reference("continues", "continues", APPLICABLE)
                    .longText("note", "note", APPLICABLE)
                    .sources());

    static final Table<FactRow> EVENTS = entries(
            "events",
            "Membership_events",
            List.of("memberships"),
            "events",
            new FactColumns()
                    .entryOf("membership")
                    .code("eventKind", "kind", "", MembershipEvent.Kind.class)
                    .start("date", "date", "", "")
                    .longText("note", "note", APPLICABLE)
                    .sources());

    static final Table<FactRow> SUSPENSIONS = entries(
            "suspensions",
            "Suspensions",
            List.of("memberships"),
            "suspensions",
            new FactColumns()
                    .entryOf("membership")
                    .code("suspensionKind", "of", "", Suspension.Kind.class)
                    .start("from", "from", OPEN, OPEN)
                    .end("until", "until", OPEN, OPEN)
                    .reference("decidedBy", "decidedBy", AVAILABLE)
                    .longText("note", "note", APPLICABLE)
                    .sources());

    static final Table<FactRow> MILESTONES = facts(
            "milestones",
            "Milestones",
            "milestones",
            new FactColumns()
                    .id("id")
                    .start("date", "date", "", "")
                    .start("lastDay", "end", "", APPLICABLE)
                    .code("milestoneKind", "kind", "", Milestone.Kind.class)
                    .text("title", "title", "")
                    .longText("summary", "summary", "")
                    .references("organizations", "organizations")
                    .references("states", "states")
                    .references("areas", "areas")
                    .longReference("document", "document", APPLICABLE)
                    .number("weight", "weight")
                    .longText("weightReason", "weightReason", AVAILABLE)
                    .sources());

    static final Table<FactRow> AREAS = facts(
            "areas",
            "Areas",
            "areas",
            new FactColumns()
                    .id("id")
                    .text("name", "name", "")
                    .reference("broader", "broader", APPLICABLE)
                    .longText("definition", "definition", AVAILABLE)
                    .sources());

    static final Table<FactRow> COOPERATIONS = facts(
            "cooperations",
            "Co_operations",
            "cooperations",
            new FactColumns()
                    .id("id")
                    .references("organizations", "organizations")
                    .reference("area", "area", "")
                    .start("since", "since", UNKNOWN, UNKNOWN)
                    .end("until", "until", OPEN, OPEN)
                    .longText("cooperationSummary", "summary", "")
                    .sources());

    static final Table<FactRow> CHANNELS = entries(
            "channels",
            "Channels",
            List.of("cooperations"),
            "channels",
            new FactColumns()
                    .entryOfLong("cooperation")
                    .code("channelKind", "kind", "", Channel.Kind.class)
                    .longText("description", "description", "")
                    .text("frequency", "frequency", AVAILABLE)
                    .start("since", "since", UNKNOWN, UNKNOWN)
                    .end("until", "until", OPEN, OPEN)
                    .sources());

    static final Table<FactRow> CLAIMS = facts(
            "claims",
            "Claims",
            "claims",
            new FactColumns()
                    .id("id")
                    .computed("sentenceOfDay", ColumnType.LONG_TEXT, DayValues::sentence)
                    .longText("sentence", "sentence", "")
                    .computed("verdict", ColumnType.CODE, DayValues::verdict)
                    .computed("heldSince", ColumnType.DAY, DayValues::heldSince)
                    .computed("heldUntil", ColumnType.DAY, DayValues::heldUntil)
                    .computed("why", ColumnType.LONG_TEXT, DayValues::why)
                    .references("organizations", "organizations")
                    .predicate("predicate", "predicate")
                    .sources());

    static final Table<FactRow> DISAGREEMENTS = facts(
            "disagreements",
            "Disagreements",
            "disagreements",
            new FactColumns()
                    .id("id")
                    .longReference("fact", "fact", "")
                    .text("field", "field", "")
                    .sources());

    static final Table<FactRow> RIVAL_VALUES = entries(
            "rivalValues",
            "Rival_values",
            List.of("disagreements"),
            "values",
            new FactColumns()
                    .entryOfLong("disagreement")
                    .text("rivalValue", "value", "")
                    .code("rivalRank", "rank", "", Disagreement.Rank.class)
                    .longText("reason", "reason", "")
                    .sources());

    private FactTables() {}

    private static Table<FactRow> facts(String key, String name, String section, FactColumns columns) {
        List<Column<FactRow>> list = columns.list();
        return new Table<>(
                key,
                name,
                List.of(section),
                "",
                read(list),
                content -> content.withTranslations(List.of(section), "", list),
                content -> content.facts(section).map(WrittenFact::itself),
                content -> content.size(section));
    }

    private static Table<FactRow> entries(
            String key, String name, List<String> sections, String field, FactColumns columns) {
        List<Column<FactRow>> list = columns.list();
        return new Table<>(
                key,
                name,
                sections,
                field,
                read(list),
                content -> content.withTranslations(sections, field, list),
                content -> sections.stream().flatMap(content::facts).flatMap(fact -> fact.entries(field)),
                content -> sections.stream()
                        .mapToInt(section -> content.census().entries(section, field))
                        .sum());
    }

    private static List<Column<FactRow>> read(List<Column<FactRow>> columns) {
        return columns.stream().filter(Column::isRead).toList();
    }
}
