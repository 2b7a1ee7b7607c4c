package org.entente.model.sample;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Edition;
import org.entente.model.FactBase;

/**
 * The facts of an invented world, on which logic is tested; no shipped fact is among them.
 *
 * <p>The Northern Pact ({@code pact}, an alliance) runs the Bridge Programme ({@code bridge}) and the Round Table Council
 * ({@code round-table}), to which Allies belong by being Allies. The Conference of the Valleys ({@code assembly}) became an
 * organization in 1995 and runs the Neighbours ({@code neighbours}). The Coast Union ({@code union}) stands beside them.
 */
public final class SampleWorld {
    private static final FactBase FACTS = FactBase.builder()
            .edition(edition())
            .organizations(SampleOrganizations.all())
            .states(SampleStates.all())
            .successions(SampleStates.successions())
            .memberships(SampleMemberships.all())
            .milestones(SampleMilestones.all())
            .areas(SampleCooperation.areas())
            .cooperations(SampleCooperation.all())
            .documents(SampleDocuments.all())
            .claims(SampleClaims.all())
            .disagreements(SampleClaims.disagreements())
            .build();

    private SampleWorld() {}

    /**
     * The whole world. It breaks no rule.
     *
     * @return always the same facts
     */
    public static FactBase facts() {
        return FACTS;
    }

    private static Edition edition() {
        return Edition.builder()
                .title(Sample.text("The Valleys & the Pact", "Les Vallées et le Pacte"))
                .edition("2024.1")
                .replaces("2023.2")
                .date(LocalDate.of(2024, 2, 1))
                .position(LocalDate.of(2024, 1, 31))
                .licence("CC0-1.0")
                .languages(List.of("en", "fr"))
                .build();
    }
}
