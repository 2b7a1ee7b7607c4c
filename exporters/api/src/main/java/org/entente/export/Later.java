package org.entente.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.AsOf;
import org.entente.model.Bound;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.Disagreement;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Period;
import org.entente.model.Predicate;
import org.entente.model.State;
import org.entente.model.Succession;
import org.entente.model.check.References;

/** What is later than a day: facts that it had not seen, dates that had not come, remarks that were not made yet. */
final class Later {
    private static final int DIGITS_OF_A_YEAR = 4;

    private final FactBase facts;
    private final LocalDate day;
    private final AsOf asOf;
    private final Set<String> gone = new HashSet<>();

    Later(FactBase facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.asOf = facts.asOf(day);
        noteWhatIsGone();
    }

    private void noteWhatIsGone() {
        for (Organization it : facts.organizations()) {
            note(it, !hadBegun(it.existence()));
        }
        for (State it : facts.states()) {
            note(it, !hadBegun(it.existence()));
        }
        for (Succession it : facts.successions()) {
            note(it, !hadCome(it.date()));
        }
        for (Milestone it : facts.milestones()) {
            note(it, !it.hadHappenedBy(day));
        }
        for (Cooperation it : facts.cooperations()) {
            note(it, it.period().certainFrom().isAfter(day));
        }
        // What depends on a body or state that was not there yet is not there either.
        for (Membership it : facts.memberships()) {
            boolean begins = facts.period(it).possibleFrom().isAfter(day);
            note(it, begins || isGone(it.organization()) || isGone(it.member()));
        }
        for (Claim it : facts.claims()) {
            note(it, !wasSayable(it));
        }
    }

    private void note(Fact fact, boolean isLater) {
        if (isLater) {
            gone.add(fact.factId().value());
        }
    }

    private boolean wasSayable(Claim claim) {
        if (areAnyGone(claim.organizations())) {
            return false;
        }
        if (claim.predicate() instanceof Predicate.Member it) {
            return !it.date().isAfter(day) && !isGone(it.member());
        }
        if (claim.predicate() instanceof Predicate.Before it) {
            return !isGone(it.first()) && !isGone(it.second());
        }
        return !areAnyGone(References.targets(claim));
    }

    private boolean areAnyGone(List<? extends FactId> ids) {
        for (FactId id : ids) {
            if (isGone(id)) {
                return true;
            }
        }
        return false;
    }

    boolean isGone(FactId id) {
        return gone.contains(id.value());
    }

    // A disagreement over a fact of the day can turn on a step or a page of much later.
    boolean isOfLater(Disagreement disagreement) {
        return gone.contains(disagreement.fact())
                || disagreement.values().stream()
                        .flatMap(it -> it.bound().stream())
                        .anyMatch(it -> !hadCome(it))
                || turnsOnLaterName(disagreement);
    }

    private boolean turnsOnLaterName(Disagreement disagreement) {
        return disagreement.values().stream()
                .map(value -> value.value().english() + " " + value.reason().english())
                .anyMatch(text -> asOf.laterNameIn(text).isPresent());
    }

    // A remark is undated; that it was made later shows in the years and names that it speaks of.
    boolean isOfLater(String remark) {
        return asOf.laterNameIn(remark).isPresent() || speaksOfLaterYear(remark);
    }

    // By hand: the remarks of all facts are looked through for each output, and a pattern takes many times as long.
    private boolean speaksOfLaterYear(String remark) {
        for (int end = DIGITS_OF_A_YEAR; end <= remark.length(); end++) {
            if (yearBefore(remark, end) > day.getYear()) {
                return true;
            }
        }
        return false;
    }

    /** The year of the last two centuries that ends here and stands alone; 0 if there is none. */
    private static int yearBefore(String text, int end) {
        int start = end - DIGITS_OF_A_YEAR;
        int year = 0;
        for (int i = end - 1, unit = 1; i >= start; i--, unit *= 10) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
            year += unit * (text.charAt(i) - '0');
        }
        boolean isAlone = !isOfWord(text, start - 1) && !isOfWord(text, end);
        return isAlone && year >= 1900 && year < 2100 ? year : 0;
    }

    private static boolean isOfWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    boolean hadBegun(Period period) {
        return !period.possibleFrom().isAfter(day) && hadCome(period.start());
    }

    // What was seen on a later day, or by a later day, is not told of before it.
    boolean hadCome(Bound bound) {
        return bound.namedDate().map(date -> !date.earliest().isAfter(day)).orElse(true);
    }
}
