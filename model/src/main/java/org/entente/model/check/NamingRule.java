package org.entente.model.check;

import java.util.Set;
import org.entente.model.FactBase;
import org.entente.model.FactId;

/** A rule on the ids that facts name. To gather them takes longer than all that is asked of them, so it is done once for all such rules. */
interface NamingRule extends Rule {

    /** Looks for what breaks the rule, with the ids that the facts name in whichever fields. */
    void check(FactBase facts, Set<FactId> named, Report report);

    @Override
    default void check(FactBase facts, Report report) {
        check(facts, References.named(facts), report);
    }
}
