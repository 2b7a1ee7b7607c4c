package org.entente.export.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.sample.SampleWorld;

/** The sample world with many milestones more. */
final class ManyMilestones {
    static final Milestone ONE = SampleWorld.facts().milestones().get(0);

    private ManyMilestones() {}

    /** So many of them that are like {@link #ONE}, each with the same citations. */
    static FactBase of(int count, List<Citation> citations) {
        return SampleWorld.facts()
                .overlaidWith(FactBase.builder()
                        .edition(SampleWorld.facts().edition())
                        .milestones(IntStream.range(0, count)
                                .mapToObj(i -> Milestone.builder()
                                        .copyOf(ONE)
                                        .id(new MilestoneId("milestone-%06d".formatted(i)))
                                        .sources(citations)
                                        .build())
                                .toList())
                        .build());
    }
}
