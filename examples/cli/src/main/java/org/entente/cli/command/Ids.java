package org.entente.cli.command;

import java.util.Locale;
import org.entente.model.AreaId;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Organization;
import org.entente.model.StateCode;

/** Finds facts by what people type, in whatever case. */
final class Ids {
    private Ids() {}

    static Organization organization(FactBase facts, String typed) {
        return facts.organization(lower(typed));
    }

    static AreaId area(FactBase facts, String typed) {
        return facts.area(lower(typed)).id();
    }

    static StateCode state(FactBase facts, String typed) {
        return facts.state(typed.strip()).code();
    }

    static Fact fact(FactBase facts, String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        return facts.findFact(upper).orElseGet(() -> facts.fact(lower(typed)));
    }

    private static String lower(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
