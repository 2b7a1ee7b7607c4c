package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.Scope;
import org.entente.model.Organization;
import org.entente.model.Overlap;
import org.entente.model.Standing;
import org.entente.model.State;
import org.entente.model.StateCode;

/** Who belongs to what on the day: the overlap of two bodies, the members of one, or the memberships of a state. */
final class WhoBelongs {
    private final Prose prose;

    WhoBelongs(Prose prose) {
        this.prose = prose;
    }

    Optional<Section> section() {
        Optional<Table> table = table();
        return table.map(it -> Section.builder()
                .id("members")
                .heading(prose.text(isOfState() ? "brief.members.heading.state" : "brief.members.heading"))
                .addAllBlocks(new OverlapFigures(prose).figures())
                .addBlocks(it)
                .build());
    }

    private boolean isOfState() {
        return prose.selection().request().scope() instanceof Scope.OfState;
    }

    private Optional<Table> table() {
        if (prose.selection().request().scope() instanceof Scope.OfState it) {
            return memberships(it.state());
        }
        List<Organization> bodies = prose.selection().bodies();
        List<Row> rows = new ArrayList<>();
        if (bodies.size() == 2) {
            addOverlap(bodies.get(0), bodies.get(1), rows);
        } else {
            bodies.forEach(body -> addGroup(membersLabel(body), states(body), rows));
        }
        bodies.forEach(body -> addProgrammes(body, bodies, rows));
        bodies.forEach(body -> addSuspended(body, rows));
        return rows.isEmpty() ? Optional.empty() : Optional.of(groups(rows));
    }

    private void addOverlap(Organization first, Organization second, List<Row> rows) {
        Overlap overlap = prose.selection().asOf().overlap(first.id(), second.id());
        addGroup(prose.text("brief.group.both"), overlap.both(), rows);
        addGroup(prose.only(first), overlap.first(), rows);
        addGroup(prose.only(second), overlap.second(), rows);
    }

    private Text membersLabel(Organization body) {
        return Prose.capitalized(prose.memberTerm(body, true));
    }

    // Between two bodies only those partners matter who stand in some relation to the other.
    private void addProgrammes(Organization body, List<Organization> bodies, List<Row> rows) {
        Partners partners = new Partners(prose.selection().asOf(), body, bodies);
        Map<String, Object> holes = Map.of(
                "body", prose.shortName(body),
                "of", prose.of(body),
                "others", prose.memberTerm(partners.other(), true));
        if (bodies.size() == 2) {
            addGroup(prose.text("brief.group.partners-in-other", holes), partners.membersOfOther(), rows);
            if (body.id().equals(bodies.get(0).id())) {
                addGroup(prose.text("brief.group.partners-of-both", holes), partners.partnersOfOther(), rows);
            }
        } else {
            addGroup(prose.text("brief.group.partners", holes), partners.all(), rows);
        }
    }

    private void addSuspended(Organization body, List<Row> rows) {
        Map<String, Object> holes = Map.of("body", prose.shortName(body), "of", prose.of(body), "the", prose.the(body));
        addGroup(prose.text("brief.group.suspended", holes), suspended(Stream.of(body)), rows);
    }

    // Counted among the partners all the same.
    private Optional<Text> suspendedPartners(Organization body) {
        List<State> states = suspended(prose.facts().programmes(body.id()).stream());
        Map<String, Object> holes =
                Map.of("body", prose.shortName(body), "of", prose.of(body), "names", prose.names(states));
        return states.isEmpty() ? Optional.empty() : Optional.of(prose.text("brief.group.partners-suspended", holes));
    }

    private List<State> suspended(Stream<Organization> bodies) {
        return bodies.flatMap(body -> prose.selection().asOf().roll(body.id()).stream())
                .filter(it -> it.suspension().isPresent())
                .flatMap(it -> state(it).stream())
                .distinct()
                .toList();
    }

    private void addGroup(Text label, List<State> states, List<Row> rows) {
        if (!states.isEmpty()) {
            rows.add(Row.of(label, Text.of(String.valueOf(states.size())), prose.names(states)));
        }
    }

    private Table groups(List<Row> rows) {
        return Table.builder()
                .addColumns(
                        Column.of(prose.label("brief.group"), 3),
                        Column.of(prose.label("brief.number"), 1),
                        Column.of(prose.label("brief.states"), 9))
                .rows(rows)
                .addAllNotes(prose.selection().bodies().stream()
                        .flatMap(body -> suspendedPartners(body).stream())
                        .toList())
                .addNotes(prose.text("brief.members.calculated"))
                .build();
    }

    private List<State> states(Organization body) {
        return prose.selection().asOf().members(body.id()).stream()
                .flatMap(it -> state(it).stream())
                .toList();
    }

    private Optional<State> state(Standing standing) {
        return standing.member() instanceof StateCode code ? prose.facts().findState(code) : Optional.empty();
    }

    // What lasts comes first, each part in the order of time.
    private Optional<Table> memberships(StateCode state) {
        List<MembershipRow> rows = prose.facts().membershipsOf(state).stream()
                .map(membership -> new MembershipRow(prose, membership))
                .sorted(Comparator.comparing((MembershipRow it) ->
                                !it.period().possiblyContains(prose.selection().day()))
                        .thenComparing(it -> it.period().possibleFrom()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.builder()
                        .addColumns(
                                Column.of(prose.label("brief.body"), 6),
                                Column.of(prose.label("brief.role"), 3),
                                Column.of(prose.label("brief.since"), 4),
                                Column.of(prose.label("brief.until"), 4))
                        .rows(rows.stream().map(this::row).toList())
                        .build());
    }

    private Row row(MembershipRow row) {
        return Row.of(Prose.capitalized(prose.fullName(row.body())), row.role(), row.since(), row.until());
    }
}
