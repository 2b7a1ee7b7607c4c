package org.entente.export.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.model.Membership;
import org.entente.model.Organization;

/** In a dossier: every membership of the bodies and their programmes, with each date's source. */
final class MembershipTables {
    private final Prose prose;

    MembershipTables(Prose prose) {
        this.prose = prose;
    }

    Optional<Section> section() {
        if (prose.selection().request().form() != ExportRequest.Form.DOSSIER) {
            return Optional.empty();
        }
        List<Block> tables = bodies().flatMap(body -> table(body).stream()).toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder()
                        .id("memberships")
                        .heading(prose.text("brief.memberships"))
                        .blocks(tables)
                        .build());
    }

    private Stream<Organization> bodies() {
        return prose.selection().bodies().stream()
                .flatMap(body -> Stream.concat(Stream.of(body), prose.facts().programmes(body.id()).stream()))
                .distinct();
    }

    private Optional<Block> table(Organization body) {
        List<Row> rows =
                prose.facts().membershipsIn(body.id()).stream().map(this::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.builder()
                        .caption(prose.text("brief.memberships.of", Map.of("name", prose.name(body))))
                        .addColumns(
                                Column.of(prose.label("brief.member"), 5),
                                Column.of(prose.label("brief.role"), 3),
                                Column.of(prose.label("brief.since"), 4),
                                Column.of(prose.label("brief.until"), 4))
                        .rows(rows)
                        .build());
    }

    private Row row(Membership membership) {
        MembershipRow row = new MembershipRow(prose, membership);
        return Row.of(
                Text.of(prose.name(prose.facts().member(membership.member()))),
                Text.of(row.role()),
                row.since(),
                row.until());
    }
}
