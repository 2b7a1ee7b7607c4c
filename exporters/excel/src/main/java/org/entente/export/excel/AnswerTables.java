package org.entente.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.Labels;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.Organization;
import org.entente.model.Overlap;
import org.entente.model.Standing;
import org.entente.model.State;

/** The tables that answer questions as of the day: who belonged to what, and who to both of two bodies. */
final class AnswerTables {

    /** Two bodies and the states that belonged to them. */
    record Pair(Organization first, Organization second, Overlap overlap) {}

    static final Table<Belonging.Member> MATRIX = Table.computed(
            "matrix",
            "Membership_matrix",
            AnswerTables::matrixColumns,
            content -> content.belonging().members().stream(),
            content -> content.belonging().members().size());

    static final Column<Pair> FIRST = Column.computed(
            "firstBody",
            ColumnType.REFERENCE,
            (content, pair) -> content.link(pair.first().id().value()));

    static final Column<Pair> SECOND = Column.computed(
            "secondBody",
            ColumnType.REFERENCE,
            (content, pair) -> content.link(pair.second().id().value()));

    private static final List<Column<Pair>> OVERLAP_COLUMNS = List.of(
            FIRST,
            SECOND,
            count("both", Overlap::both),
            count("onlyFirst", Overlap::first),
            count("onlySecond", Overlap::second),
            states("statesInBoth", Overlap::both),
            states("statesInFirst", Overlap::first),
            states("statesInSecond", Overlap::second));

    static final Table<Pair> OVERLAP = Table.computed(
            "overlap",
            "Overlap",
            content -> OVERLAP_COLUMNS,
            content -> pairs(content, compared(content, content.belonging().bodies())),
            content -> pairs(compared(content, content.belonging().bodies())));

    private AnswerTables() {}

    private static List<Column<Belonging.Member>> matrixColumns(Content content) {
        List<Column<Belonging.Member>> columns = new ArrayList<>();
        columns.add(Column.computed(
                "matrixMember",
                ColumnType.REFERENCE,
                (it, member) -> it.link(member.id().value())));
        columns.add(Column.computed(
                "memberName",
                ColumnType.TEXT,
                (it, member) -> Value.of(it.selection().name(member.id()))));
        content.belonging().bodies().forEach(body -> columns.add(body(content, body)));
        columns.add(standings(
                "suspendedIn",
                it -> it.certain().stream().filter(s -> s.suspension().isPresent())));
        columns.add(standings("otherRoleIn", it -> it.certain().stream().filter(Belonging::isOtherRole)));
        columns.add(standings("possiblyIn", it -> it.possible().stream()));
        return columns;
    }

    private static Column<Belonging.Member> body(Content content, Organization body) {
        String name = content.selection().name(body.id());
        String header = content.selection().shortName(body);
        Function<Labels, String> meaning = labels -> labels.text("excel.meaning.body", Map.of("name", name));
        return new Column<>(
                labels -> header,
                meaning,
                ColumnType.DATE,
                "",
                FactColumns.APPLICABLE,
                List.of(),
                (it, member) -> member.counted(body.id())
                        .map(standing -> DateValues.bound(standing.period().start()))
                        .orElse(Shorthand.NOT_APPLICABLE));
    }

    private static Column<Belonging.Member> standings(
            String key, Function<Belonging.Member, Stream<Standing>> standings) {
        Column<Belonging.Member> column = Column.computed(key, ColumnType.REFERENCES, (content, member) -> {
            List<String> ids = standings
                    .apply(member)
                    .map(it -> it.organization().value())
                    .distinct()
                    .toList();
            return ids.isEmpty() ? Shorthand.NOT_APPLICABLE : Value.of(String.join("; ", ids));
        });
        return column.withAbsent(FactColumns.APPLICABLE);
    }

    private static Column<Pair> count(String key, Function<Overlap, List<State>> part) {
        return Column.computed(
                key,
                ColumnType.NUMBER,
                (content, pair) -> Value.of(part.apply(pair.overlap()).size()));
    }

    private static Column<Pair> states(String key, Function<Overlap, List<State>> part) {
        Column<Pair> column = Column.computed(key, ColumnType.LONG_TEXT, (content, pair) -> {
            String codes = part.apply(pair.overlap()).stream()
                    .map(state -> state.code().value())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return codes.isEmpty() ? Shorthand.NOT_APPLICABLE : Value.of(codes);
        });
        return column.withAbsent(FactColumns.APPLICABLE);
    }

    /** Those bodies whose members can be compared: of two of which one member is known, nobody can say who is in both. */
    static List<Organization> compared(Content content, List<Organization> bodies) {
        return content.isAboutState() ? List.of() : bodies;
    }

    /** How many pairs there are of some bodies. */
    static int pairs(List<Organization> bodies) {
        return bodies.size() * (bodies.size() - 1) / 2;
    }

    static Stream<Pair> pairs(Content content, List<Organization> bodies) {
        return bodies.stream()
                .flatMap(first -> bodies.stream()
                        .filter(second -> first.id().compareTo(second.id()) < 0)
                        .map(second -> new Pair(first, second, content.asOf().overlap(first.id(), second.id()))));
    }
}
