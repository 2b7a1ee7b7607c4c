package org.entente.export.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.MemberId;
import org.entente.model.MembershipId;
import org.entente.model.Named;
import org.entente.model.Period;
import org.entente.model.Verdict;

/** What the facts say as of the day: names, periods, who belonged, which claims held. */
final class DayValues {
    private DayValues() {}

    static Value name(Content content, FactRow row) {
        return Value.of(content.selection().name(MemberId.parse(row.fact())));
    }

    static Value acronym(Content content, FactRow row) {
        return content.facts()
                .organization(row.fact())
                .nameOn(content.selection().day())
                .acronym()
                .map(acronym -> Value.of(acronym.text(content.selection().language())))
                .orElse(Shorthand.NOT_APPLICABLE);
    }

    static Value nameToday(Content content, FactRow row) {
        Named state = content.facts().state(row.fact());
        return Value.of(state.lastName().name().text(content.selection().language()));
    }

    static Value memberName(Content content, FactRow row) {
        return Value.of(
                content.selection().name(MemberId.parse(row.text("member").orElseThrow())));
    }

    static Value start(Content content, FactRow row) {
        return DateValues.bound(period(content, row).start());
    }

    static Value startLatest(Content content, FactRow row) {
        return DateValues.latestStart(period(content, row).start());
    }

    static Value end(Content content, FactRow row) {
        return DateValues.bound(period(content, row).end());
    }

    static Value endEarliest(Content content, FactRow row) {
        return DateValues.earliestEnd(period(content, row).end());
    }

    private static Period period(Content content, FactRow row) {
        return content.facts()
                .period(content.facts()
                        .findMembership(new MembershipId(row.fact()))
                        .orElseThrow());
    }

    static Value status(Content content, FactRow row) {
        return content.standing(row.fact())
                .map(standing -> Value.of(standing.status().code()))
                .orElse(Shorthand.NOT_APPLICABLE);
    }

    static Value sentence(Content content, FactRow row) {
        return Value.of(content.checked(row.fact()).sentence(content.selection().language()));
    }

    static Value verdict(Content content, FactRow row) {
        return Value.of(verdict(content, row.fact()).outcome().code());
    }

    static Value heldSince(Content content, FactRow row) {
        return day(verdict(content, row.fact()).since());
    }

    static Value heldUntil(Content content, FactRow row) {
        return day(verdict(content, row.fact()).until());
    }

    static Value why(Content content, FactRow row) {
        Verdict.Reason reason = verdict(content, row.fact()).reason();
        List<String> names = reason.names().stream()
                .map(name -> name.name().text(content.selection().language()))
                .toList();
        return Value.of(content.labels()
                .text(
                        "reason." + reason.form().code(),
                        Map.of(
                                "first", reason.first(),
                                "second", reason.second(),
                                "count", names.size(),
                                "names", content.labels().list(names))));
    }

    private static Verdict verdict(Content content, String claim) {
        return content.checked(claim).verdict();
    }

    private static Value day(Optional<LocalDate> day) {
        return day.map(DateValues::day).orElse(Shorthand.NOT_APPLICABLE);
    }
}
