package org.entente.export.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Citation;
import org.entente.model.CountingPolicy;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.Period;

/** One membership as a line of a table: since when, until when, in what quality, says who. */
final class MembershipRow {
    private final Prose prose;
    private final Membership membership;
    private final CountingPolicy policy;
    private final Period period;

    MembershipRow(Prose prose, Membership membership) {
        this.prose = prose;
        this.membership = membership;
        this.policy = prose.facts().organization(membership.organization()).counting();
        this.period = prose.facts().period(membership);
    }

    String role() {
        String role = prose.label("role." + membership.role().code());
        boolean suspended = membership.suspensions().stream()
                .anyMatch(it -> it.isOn(prose.selection().day()));
        return suspended ? prose.label("role.suspended", Map.of("role", role)) : role;
    }

    Text since() {
        return cited(prose.dates().bound(period.start()), policy.starts());
    }

    Text until() {
        return cited(prose.dates().bound(period.end()), policy.ends());
    }

    private Text cited(String date, List<MembershipEvent.Kind> kinds) {
        Optional<MembershipEvent> event = membership.firstEvent(kinds);
        List<Citation> sources = event.map(MembershipEvent::sources).orElse(List.of());
        return prose.cited(Text.of(date), sources);
    }
}
