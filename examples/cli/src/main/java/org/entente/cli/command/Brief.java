package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Terminal;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a briefing note, a workbook and a feed. */
@Command(
        name = "brief",
        description = "Write a briefing note (PDF), a workbook (xlsx) and a feed (JSON), and print their paths.",
        sortOptions = false,
        customSynopsis = {
            "entente brief [--between ORG,ORG | --about ORG | --area AREA | --state CODE]",
            "              [--as-of DATE] [--format pdf,xlsx,json] [--out DIR] [OPTION]…"
        },
        footer = {
            "",
            "Examples:",
            "  entente brief",
            "  entente brief --about nato --as-of 1999-03-12 --format pdf --out notes"
        })
public final class Brief extends FactsCommand {
    @ArgGroup(heading = "What it is about, one of:%n")
    private ScopeOption scope = ScopeOption.usual();

    @ArgGroup(validate = false, heading = "How it looks:%n")
    private LookOption look = new LookOption();

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--format",
            paramLabel = "pdf,xlsx,json",
            hideParamSyntax = true,
            split = ",",
            description = "Which files (all three, if nothing is said).")
    private List<String> formats = BriefFiles.FORMATS;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to (the current one).")
    private Path out = Path.of("");

    @Override
    void answer(FactBase facts, Terminal terminal) throws IOException {
        ExportRequest request = look.over(ExportRequest.builder().scope(scope.in(facts)))
                .date(day.in(facts, terminal))
                .build();
        new BriefFiles(facts, request, terminal).write(formats, out);
    }
}
