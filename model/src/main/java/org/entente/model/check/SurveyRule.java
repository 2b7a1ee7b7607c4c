package org.entente.model.check;

import org.entente.model.FactBase;

/** A rule on what facts name, cite or say in words. To gather that takes longer than all that is asked of it, so it is done once for all such rules. */
interface SurveyRule extends Rule {

    /** Looks for what breaks the rule, with what was gathered from the facts. */
    void check(FactBase facts, Survey survey, Report report);

    @Override
    default void check(FactBase facts, Report report) {
        check(facts, Survey.of(facts), report);
    }
}
