package org.entente.cli.command;

import java.util.Locale;
import java.util.function.Supplier;
import org.entente.cli.WrongCallException;
import org.entente.model.AreaId;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Organization;
import org.entente.model.StateCode;
import org.entente.model.UnknownFactException;

/** Finds facts by what people type, in whatever case. */
final class Ids {
    private Ids() {}

    static Organization organization(FactBase facts, String typed) {
        return listed("organizations", () -> facts.organization(lower(typed)));
    }

    static AreaId area(FactBase facts, String typed) {
        return listed("areas", () -> facts.area(lower(typed)).id());
    }

    static StateCode state(FactBase facts, String typed) {
        return listed("states", () -> facts.state(typed.strip()).code());
    }

    static Fact fact(FactBase facts, String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        return facts.findFact(upper).orElseGet(() -> facts.fact(lower(typed)));
    }

    // What would be right is told by a list, as the nearest spelling can be far from what was meant.
    private static <T> T listed(String list, Supplier<T> find) {
        try {
            return find.get();
        } catch (UnknownFactException e) {
            throw new WrongCallException(e.getMessage() + "\nSee 'entente list " + list + "'.");
        }
    }

    private static String lower(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
