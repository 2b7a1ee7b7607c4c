package org.entente.cli.command;

import org.entente.cli.Terminal;
import org.entente.cli.fact.FactSheet;
import org.entente.model.FactBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one fact whole. */
@Command(
        name = "show",
        description = "One fact whole, with who says so.",
        footer = {
            "",
            "Examples:",
            "  entente show nato-es",
            "  entente show ua",
            "  entente show london-declaration-1990"
        })
public final class Show extends FactsCommand {
    @Parameters(paramLabel = "ID", description = "The id of a fact of whatever kind, or the code of a state.")
    private String id = "";

    @Override
    void answer(FactBase facts, Terminal terminal) {
        new FactSheet(facts, terminal).print(Ids.fact(facts, id));
    }
}
