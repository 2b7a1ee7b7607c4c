package org.entente.model.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.FactBase;
import org.entente.model.Statement;

/** Every citation of a base with the place where it stands. */
final class CitedStatements {

    /**
     * A place: the id of a fact, and the field that holds the citation.
     *
     * @param holder what of the fact is cited for, with a full stop; the empty text for the whole
     */
    record Place(String fact, String holder, int index) {
        String field() {
            return holder + "sources." + (index + 1);
        }
    }

    private CitedStatements() {}

    static void forEach(FactBase facts, BiConsumer<Place, Citation> action) {
        for (Statement statement : facts.statements()) {
            forEach(statement.subject(), holder(statement), statement.sources(), action);
        }
        for (Claim claim : facts.claims()) {
            forEach(claim.id().value(), "", claim.sources(), action);
        }
    }

    private static void forEach(
            String fact, String holder, List<Citation> sources, BiConsumer<Place, Citation> action) {
        for (int i = 0; i < sources.size(); i++) {
            action.accept(new Place(fact, holder, i), sources.get(i));
        }
    }

    // What a whole fact says is cited on the fact itself; what one of its parts says, on the part.
    private static String holder(Statement statement) {
        return switch (statement.predicate()) {
            case "summary", "name", "kind" -> "";
            default -> statement.predicate() + ".";
        };
    }
}
