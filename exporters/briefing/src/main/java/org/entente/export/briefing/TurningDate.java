package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.Claim;
import org.entente.model.Dated;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.PartialDate;
import org.entente.model.Period;

/** The date on which a verdict turned, as precisely as the facts have it. */
final class TurningDate {
    private TurningDate() {}

    /** The date that a day on which a verdict turned stands for: a month, if the facts know no more of what turned it. */
    static PartialDate of(FactBase facts, Claim claim, LocalDate day) {
        boolean isWithinMonth = day.getDayOfMonth() > 1 && day.getDayOfMonth() < day.lengthOfMonth();
        return isWithinMonth ? PartialDate.of(day) : ofEnds(facts, claim, day);
    }

    // Only the first and the last day of a month can stand for the whole of it.
    private static PartialDate ofEnds(FactBase facts, Claim claim, LocalDate day) {
        return claim.organizations().stream()
                .map(facts::organization)
                .flatMap(body -> Stream.concat(Stream.of(body), facts.programmes(body.id()).stream()))
                .flatMap(body -> periods(facts, body))
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .map(Bound::namedDate)
                .flatMap(Optional::stream)
                .filter(date -> List.of(date.earliest(), date.latest()).contains(day))
                .max(Comparator.comparing(PartialDate::precision))
                .orElseGet(() -> PartialDate.of(day));
    }

    private static Stream<Period> periods(FactBase facts, Organization body) {
        Stream<Membership> own =
                facts.memberships().stream().filter(it -> it.organization().equals(body.id()));
        return Stream.concat(Stream.of(body.existence()), own.flatMap(it -> periods(facts, it)));
    }

    private static Stream<Period> periods(FactBase facts, Membership membership) {
        return Stream.concat(
                Stream.of(facts.period(membership)),
                membership.suspensions().stream().map(Dated::period));
    }
}
