package org.entente.cli.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.Terminal;
import org.entente.cli.cite.CitationFormat;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.check.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the bibliography for reference managers and typesetters. */
@Command(
        name = "cite",
        description = "The bibliography, for reference managers and typesetters.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente cite > entente.bib",
            "  entente cite nato-es london-declaration-1990 --format csl-json"
        })
public final class Cite extends FactsCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "A document, or a fact whose documents are wanted (all documents, if nothing is said).")
    private List<String> ids = List.of();

    @Option(
            names = "--format",
            paramLabel = "bibtex|csl-json",
            completionCandidates = Candidates.Citations.class,
            description = "For whom: TeX with biblatex and Biber (bibtex, as if nothing is said), or reference managers"
                    + " (csl-json).")
    private CitationFormat format = CitationFormat.BIBTEX;

    @Override
    void answer(FactBase facts, Terminal terminal) {
        format.print(documents(facts), facts, terminal.out());
    }

    private List<Document> documents(FactBase facts) {
        if (ids.isEmpty()) {
            return facts.documents();
        }
        Set<DocumentId> cited =
                ids.stream().map(id -> Ids.fact(facts, id)).flatMap(Cite::cited).collect(Collectors.toSet());
        return facts.documents().stream().filter(it -> cited.contains(it.id())).toList();
    }

    private static Stream<DocumentId> cited(Fact fact) {
        Stream<DocumentId> named = References.of(fact).stream()
                .map(References.Reference::target)
                .filter(DocumentId.class::isInstance)
                .map(DocumentId.class::cast);
        return fact instanceof Document document ? Stream.of(document.id()) : named;
    }
}
