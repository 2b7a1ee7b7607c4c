package org.entente.export.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.model.AsOf;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Standing;

/** Who stood in which relation to which body on the day. */
final class Belonging {

    /** A member, and where it stands in certain relations and in doubtful ones. */
    record Member(MemberId id, List<Standing> certain, List<Standing> possible) {
        private Member(MemberId id) {
            this(id, new ArrayList<>(), new ArrayList<>());
        }

        Optional<Standing> counted(OrganizationId body) {
            return certain.stream()
                    .filter(it -> it.organization().equals(body) && it.counted())
                    .findFirst();
        }
    }

    private final List<Organization> bodies = new ArrayList<>();
    private final Map<String, Member> members = new TreeMap<>();

    Belonging(AsOf day, Predicate<MemberId> isToldOf) {
        for (Organization body : day.facts().organizations()) {
            List<Standing> roll = told(day.roll(body.id()), isToldOf);
            roll.forEach(it -> member(it).certain().add(it));
            told(day.possibleMembers(body.id()), isToldOf)
                    .forEach(it -> member(it).possible().add(it));
            if (roll.stream().anyMatch(Standing::counted)) {
                bodies.add(body);
            }
        }
    }

    private static List<Standing> told(List<Standing> all, Predicate<MemberId> isToldOf) {
        return all.stream().filter(it -> isToldOf.test(it.member())).toList();
    }

    private Member member(Standing standing) {
        return members.computeIfAbsent(standing.member().value(), id -> new Member(standing.member()));
    }

    /** The bodies that had members on the day, sorted by id. */
    List<Organization> bodies() {
        return bodies;
    }

    /** Everybody who stood in some relation to one of them, sorted by code. */
    Collection<Member> members() {
        return members.values();
    }

    static boolean isOtherRole(Standing standing) {
        return standing.role() != Membership.Role.MEMBER;
    }
}
