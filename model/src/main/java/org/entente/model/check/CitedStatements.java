package org.entente.model.check;

import java.util.function.BiConsumer;
import org.entente.model.Citation;
import org.entente.model.Claim;
import org.entente.model.FactBase;
import org.entente.model.Statement;

/** Every citation of a base with the place where it stands. */
final class CitedStatements {

    /** A place: the id of a fact, and the field that holds the citation. */
    record Place(String fact, String field) {}

    private CitedStatements() {}

    static void forEach(FactBase facts, BiConsumer<Place, Citation> action) {
        for (Statement statement : facts.statements()) {
            for (int i = 0; i < statement.sources().size(); i++) {
                String field = holder(statement) + "sources." + (i + 1);
                action.accept(
                        new Place(statement.subject(), field),
                        statement.sources().get(i));
            }
        }
        for (Claim claim : facts.claims()) {
            for (int i = 0; i < claim.sources().size(); i++) {
                action.accept(
                        new Place(claim.id().value(), "sources." + (i + 1)),
                        claim.sources().get(i));
            }
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
