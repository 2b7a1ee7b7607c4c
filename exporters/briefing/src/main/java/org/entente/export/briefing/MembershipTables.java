package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Organization;

/** In a dossier: every membership of the bodies and their programmes, with each date's source, under a heading for each. */
final class MembershipTables {
    private final Prose prose;

    MembershipTables(Prose prose) {
        this.prose = prose;
    }

    List<Section> sections() {
        if (!prose.isDossier()) {
            return List.of();
        }
        List<Section> tables = bodies().flatMap(this::section).toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        Section heading = Section.builder()
                .id("memberships")
                .heading(prose.text("brief.memberships"))
                .addBlocks(Paragraph.of(prose.text("brief.memberships.about")))
                .build();
        return Stream.concat(Stream.of(heading), tables.stream()).toList();
    }

    private Stream<Organization> bodies() {
        return prose.selection().bodies().stream()
                .flatMap(body -> Stream.concat(Stream.of(body), prose.facts().programmes(body.id()).stream()))
                .distinct();
    }

    private Stream<Section> section(Organization body) {
        List<MembershipRow> rows = prose.facts().membershipsIn(body.id()).stream()
                .map(membership -> new MembershipRow(prose, membership))
                .sorted(Comparator.comparing(MembershipRow::member, prose.byName())
                        .thenComparing(row -> row.period().possibleFrom()))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(Section.builder()
                        .id("memberships-" + body.id().value())
                        .level(3)
                        .heading(Prose.capitalized(prose.fullName(body)))
                        .addBlocks(table(body, rows))
                        .build());
    }

    // A column that says the same in every row is none.
    private Table table(Organization body, List<MembershipRow> rows) {
        boolean withRole = !rows.stream().allMatch(MembershipRow::isOrdinary);
        List<Column> columns = new ArrayList<>(List.of(Column.of(prose.label("brief.member"), 5)));
        if (withRole) {
            columns.add(Column.of(prose.label("brief.role"), 3));
        }
        columns.add(Column.of(prose.label("brief.since"), 4));
        columns.add(Column.of(prose.label("brief.until"), 4));
        Map<String, Text> holes = Map.of("term", Prose.capitalized(prose.memberTerm(body, true)));
        return Table.builder()
                .caption(prose.text("brief.memberships.of", holes))
                .columns(columns)
                .rows(rows.stream().map(row -> row(row, withRole)).toList())
                .build();
    }

    private static Row row(MembershipRow row, boolean withRole) {
        List<Text> cells = new ArrayList<>(List.of(row.member()));
        if (withRole) {
            cells.add(row.role());
        }
        cells.add(row.since());
        cells.add(row.until());
        return new Row(cells);
    }
}
