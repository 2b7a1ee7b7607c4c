package org.entente.export.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.export.Labels;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.MemberId;
import org.entente.model.Named;
import org.entente.model.Organization;
import org.entente.model.Overlap;
import org.entente.model.State;
import org.entente.model.StateCode;

/** The tables of the working profile that work themselves out anew when somebody changes the day that they are as of. */
final class LiveTables {
    private static final int FIRST_BODY = 3;

    /** A formula that counts states, by the columns of the matrix that have two bodies. */
    private interface Counting {
        String of(CountedFormulas formulas, int first, int second);
    }

    private static final List<Column<CountedMembership>> COUNTED_COLUMNS = List.of(
            Column.computed(
                    "organization",
                    ColumnType.REFERENCE,
                    (content, it) -> content.link(it.body().value())),
            Column.computed(
                    "member",
                    ColumnType.REFERENCE,
                    (content, it) -> content.link(it.member().value())),
            Column.computed("nameToday", ColumnType.TEXT, (content, it) -> name(content, it.member())),
            Column.computed(
                    "countedNumber",
                    ColumnType.NUMBER,
                    (content, it) -> Value.of(content.counted().number(it))),
            Column.computed("countedSince", ColumnType.DATE, (content, it) -> DateValues.bound(it.since())),
            Column.computed(
                    "countsFrom", ColumnType.DAY, (content, it) -> end(it.span().from())),
            Column.computed(
                    "countsUntil",
                    ColumnType.DAY,
                    (content, it) -> end(it.span().until())),
            Column.<CountedMembership>computed(
                            "countedThrough",
                            ColumnType.REFERENCE,
                            (content, it) -> it.through()
                                    .map(body -> content.link(body.value()))
                                    .orElse(Shorthand.NOT_APPLICABLE))
                    .withAbsent(FactColumns.APPLICABLE),
            Column.computed(
                    "membership",
                    ColumnType.REFERENCE,
                    (content, it) -> content.link(it.membership().id().value())),
            memberKind(CountedMembership::member));

    static final Table<CountedMembership> COUNTED = Table.computed(
            "counted",
            "Counted_memberships",
            content -> COUNTED_COLUMNS,
            content -> content.counted().all().stream(),
            content -> content.counted().all().size());

    static final Table<MemberId> MATRIX = Table.computed(
            AnswerTables.MATRIX.key(),
            AnswerTables.MATRIX.name(),
            LiveTables::matrixColumns,
            content -> content.counted().members().stream(),
            content -> content.counted().members().size());

    private static final List<Column<AnswerTables.Pair>> OVERLAP_COLUMNS = List.of(
            AnswerTables.FIRST,
            AnswerTables.SECOND,
            count("both", CountedFormulas::both, Overlap::both),
            count("onlyFirst", CountedFormulas::onlyFirst, Overlap::first),
            count("onlySecond", (formulas, one, other) -> formulas.onlyFirst(other, one), Overlap::second));

    static final Table<AnswerTables.Pair> OVERLAP = Table.computed(
            AnswerTables.OVERLAP.key(),
            AnswerTables.OVERLAP.name(),
            content -> OVERLAP_COLUMNS,
            content -> AnswerTables.pairs(
                    content, AnswerTables.compared(content, content.counted().bodies())),
            content -> AnswerTables.pairs(
                    AnswerTables.compared(content, content.counted().bodies())));

    private LiveTables() {}

    private static Value name(Content content, MemberId member) {
        Named named = content.facts().member(member);
        return Value.of(named.lastName().name().text(content.selection().language()));
    }

    // A day before Excel's calendar is text, and so has always been.
    private static Value end(LocalDate day) {
        boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return open ? Value.of(CountedFormulas.OPEN) : DateValues.day(day);
    }

    private static List<Column<MemberId>> matrixColumns(Content content) {
        List<Column<MemberId>> columns = new ArrayList<>();
        columns.add(Column.computed("matrixMember", ColumnType.REFERENCE, (it, member) -> it.link(member.value())));
        columns.add(Column.computed("nameToday", ColumnType.TEXT, LiveTables::name));
        columns.add(memberKind(member -> member));
        Set<String> headers = new HashSet<>();
        for (Organization body : content.counted().bodies()) {
            String shortName = content.selection().shortName(body);
            boolean unique = headers.add(shortName.toLowerCase(Locale.ROOT));
            columns.add(body(content, body, unique ? shortName : shortName + " (" + body.id() + ")"));
        }
        return columns;
    }

    private static <R> Column<R> memberKind(Function<R, MemberId> member) {
        return Column.<R>computed(
                        "memberKind",
                        ColumnType.CODE,
                        (content, row) -> Value.of(
                                member.apply(row) instanceof StateCode
                                        ? CountedFormulas.STATE
                                        : CountedFormulas.ORGANIZATION))
                .withCodes(List.of(CountedFormulas.STATE, CountedFormulas.ORGANIZATION));
    }

    private static Column<MemberId> body(Content content, Organization body, String header) {
        String name = content.selection().name(body.id());
        Function<Labels, String> meaning = labels -> labels.text("excel.meaning.body", Map.of("name", name));
        return new Column<>(
                labels -> header,
                meaning,
                ColumnType.DATE,
                "",
                FactColumns.APPLICABLE,
                List.of(),
                (it, member) -> new Value.Formula(
                        it.formulas().since(body.id(), it.counted().row(member)),
                        it.counted()
                                .on(it.selection().day(), body.id(), member)
                                .map(found -> DateValues.bound(found.since()))
                                .orElse(Shorthand.NOT_APPLICABLE)));
    }

    private static Column<AnswerTables.Pair> count(String key, Counting formula, Function<Overlap, List<State>> part) {
        return Column.computed(
                key,
                ColumnType.NUMBER,
                (content, pair) -> new Value.Formula(
                        formula.of(content.formulas(), column(content, pair.first()), column(content, pair.second())),
                        Value.of(part.apply(pair.overlap()).size())));
    }

    /** Where the matrix has a body, from 0. */
    private static int column(Content content, Organization body) {
        return FIRST_BODY + content.counted().bodies().indexOf(body);
    }

    /** How many belonged to each body, above its column of the matrix. */
    static Stream<Value> counts(Content content) {
        return content.counted().bodies().stream()
                .map(body -> new Value.Formula(
                        content.formulas().count(body.id()),
                        Value.of(content.asOf().members(body.id()).size())));
    }

    /** Whether a table is one to be filtered and looked at, though not to be edited. */
    static boolean isAnswer(Table<?> table) {
        return isLive(table) || table.equals(COUNTED);
    }

    /** Whether a table has the day that it is as of in a cell of its own. */
    static boolean isLive(Table<?> table) {
        return table.equals(MATRIX) || table.equals(OVERLAP);
    }
}
