package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.entente.model.sample.SampleWorld;

/** The sample world with as many milestones as are asked for, all of them of what joins its two main bodies. */
final class LargeWorld {
    static final List<OrganizationId> BOTH = List.of(new OrganizationId("assembly"), new OrganizationId("pact"));

    private LargeWorld() {}

    static FactBase of(int milestones) {
        FactBase world = SampleWorld.facts();
        return FactBase.builder()
                .edition(world.edition())
                .organizations(world.organizations())
                .states(world.states())
                .successions(world.successions())
                .memberships(world.memberships())
                .milestones(milestones(world.milestones(), milestones))
                .areas(world.areas())
                .cooperations(world.cooperations())
                .documents(world.documents())
                .build();
    }

    private static List<Milestone> milestones(List<Milestone> kinds, int count) {
        LocalDate first = LocalDate.of(1950, 4, 5);
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Milestone kind = kinds.get(i % kinds.size());
            milestones.add(Milestone.builder()
                    .id(new MilestoneId("milestone-%06d".formatted(i)))
                    .date(PartialDate.of(first.plusDays(i % 26_000)))
                    .kind(kind.kind())
                    .title(kind.title())
                    .summary(kind.summary())
                    .organizations(BOTH)
                    .states(kind.states())
                    .areas(kind.areas())
                    .weight(kind.weight())
                    .sources(kind.sources())
                    .build());
        }
        return milestones;
    }
}
