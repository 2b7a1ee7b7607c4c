package org.entente.export.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.CountingPolicy;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.Suspension;

/** One membership as a line of a table: since when, until when, in what quality, says who. */
final class MembershipRow {
    private final Prose prose;
    private final Membership membership;
    private final Organization body;
    private final Period period;

    MembershipRow(Prose prose, Membership membership) {
        this.prose = prose;
        this.membership = membership;
        this.body = prose.facts().organization(membership.organization());
        this.period = prose.facts().period(membership);
    }

    Organization body() {
        return body;
    }

    Period period() {
        return period;
    }

    Text member() {
        return prose.name(prose.facts().member(membership.member()));
    }

    /** The body's own word for who belongs, or the other quality that it is in. */
    Text role() {
        Text role = membership.role() == Membership.Role.MEMBER
                ? prose.term(body, false)
                : prose.text("role." + membership.role().code());
        return Prose.capitalized(suspension()
                .map(it -> prose.text(
                        it.of() == Suspension.Kind.REPRESENTATION ? "role.not-represented" : "role.suspended",
                        Map.of("role", role)))
                .orElse(role));
    }

    boolean isOrdinary() {
        return membership.role() == Membership.Role.MEMBER && suspension().isEmpty();
    }

    private Optional<Suspension> suspension() {
        return membership.suspensions().stream()
                .filter(it -> it.isOn(prose.selection().day()))
                .findFirst();
    }

    Text since() {
        return cited(prose.dates().bound(period.start()), body.counting().starts());
    }

    Text until() {
        CountingPolicy policy = body.counting();
        return period.end() instanceof Bound.Open || isLater(period.end())
                ? prose.text("brief.until.open")
                : cited(prose.dates().bound(period.end()), policy.ends());
    }

    // The facts may know an end that the day did not.
    private boolean isLater(Bound end) {
        return end.namedDate()
                .filter(date -> date.earliest().isAfter(prose.selection().day()))
                .isPresent();
    }

    private Text cited(String date, List<MembershipEvent.Kind> kinds) {
        Optional<MembershipEvent> event = membership.firstEvent(kinds);
        List<Citation> sources = event.map(MembershipEvent::sources).orElse(List.of());
        return prose.cited(Text.of(date), sources);
    }
}
