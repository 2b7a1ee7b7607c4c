package org.entente.export.excel;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Bound;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.OrganizationId;

/**
 * An unbroken time in which somebody was certainly counted as belonging to a body, by the policy of that body.
 *
 * @param body the body
 * @param member who
 * @param since since when it belonged, as the facts have it; before {@code from} if it was suspended in between
 * @param span the days on which it was counted
 * @param membership the membership that it rests on
 * @param through the body through whose membership it belonged; empty for a membership of its own
 */
record CountedMembership(
        OrganizationId body,
        MemberId member,
        Bound since,
        Span span,
        Membership membership,
        Optional<OrganizationId> through) {

    boolean isOn(LocalDate day) {
        return span.contains(day);
    }
}
