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
     * @param statement the field that the citation is given for; the empty text for the whole fact
     */
    record Place(String fact, String statement, int index) {

        /** Put together only where it is told. */
        String field() {
            return holder() + "sources." + (index + 1);
        }

        // What a whole fact says is cited on the fact itself; what one of its parts says, on the part.
        private String holder() {
            return switch (statement) {
                case "", "summary", "name", "kind" -> "";
                default -> statement + ".";
            };
        }
    }

    private CitedStatements() {}

    static void forEach(FactBase facts, BiConsumer<Place, Citation> action) {
        for (Statement statement : facts.statements()) {
            forEach(statement.subject(), statement.predicate(), statement.sources(), action);
        }
        for (Claim claim : facts.claims()) {
            forEach(claim.id().value(), "", claim.sources(), action);
        }
    }

    private static void forEach(
            String fact, String statement, List<Citation> sources, BiConsumer<Place, Citation> action) {
        for (int i = 0; i < sources.size(); i++) {
            action.accept(new Place(fact, statement, i), sources.get(i));
        }
    }
}
