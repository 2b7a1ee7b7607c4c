package org.entente.cli.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.model.Coded;
import org.entente.model.CooperationArea;
import org.entente.model.DatedFact;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.LocalizedText;
import org.entente.model.Organization;
import org.entente.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what the facts know of. */
@Command(
        name = "list",
        description = "The organizations, states, areas of co-operation or documents, with their ids.",
        footer = {"", "Example: entente list organizations"})
public final class ListCommand extends FactsCommand {

    /** Of what there are lists. */
    public enum Kind implements Coded {
        /** The bodies. */
        ORGANIZATIONS,
        /** The states, of today and of former days. */
        STATES,
        /** The areas of co-operation. */
        AREAS,
        /** The bibliography. */
        DOCUMENTS
    }

    private static final Table<Organization> ORGANIZATIONS = new Table<Organization>()
            .text("id", "ID", it -> it.id().value())
            .text("acronym", "ACRONYM", it -> text(it.lastName().acronym()))
            .text("name", "NAME", it -> it.lastName().name().text(Locale.ENGLISH))
            .text("kind", "KIND", it -> it.kindOn(LocalDate.MAX.minusDays(1)).code())
            .text("founded", "FOUNDED", it -> date(it.founded()))
            .text("dissolved", "DISSOLVED", it -> date(it.dissolved()))
            .text("parent", "RUN BY", it -> it.parent().map(FactId::value).orElse(""));

    private static final Table<State> STATES = new Table<State>()
            .text("code", "CODE", it -> it.code().value())
            .text("name", "NAME", it -> it.lastName().name().text(Locale.ENGLISH))
            .text("official", "OFFICIAL NAME", it -> text(it.lastName().official()))
            .text("from", "FROM", it -> Bounds.start(it.existence().start()))
            .text("until", "UNTIL", it -> Bounds.end(it.existence().end()));

    private static final Table<CooperationArea> AREAS = new Table<CooperationArea>()
            .text("id", "ID", it -> it.id().value())
            .text("name", "NAME", it -> it.name().text(Locale.ENGLISH))
            .text("broader", "PART OF", it -> it.broader().map(FactId::value).orElse(""))
            .text("definition", "WHAT BELONGS TO IT", it -> text(it.definition()));

    private static final Table<Document> DOCUMENTS = new Table<Document>()
            .text("id", "ID", it -> it.id().value())
            .text("date", "DATE", it -> it.date().map(Object::toString).orElse(""))
            .text("rank", "RANK", it -> it.rank().code())
            .forPrograms("issuer", it -> it.issuer().text(Locale.ENGLISH))
            .text("title", "TITLE", it -> it.title().text(Locale.ENGLISH))
            .forPrograms("symbol", it -> it.symbol().orElse(""))
            .forPrograms("language", Document::language)
            .forPrograms("url", it -> it.url().map(Object::toString).orElse(""))
            .forPrograms("consulted", it -> it.consulted().map(Object::toString).orElse(""));

    @Parameters(
            paramLabel = "organizations|states|areas|documents",
            completionCandidates = Candidates.Kinds.class,
            description = "What to list.")
    private Kind kind = Kind.ORGANIZATIONS;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        switch (kind) {
            case ORGANIZATIONS -> ORGANIZATIONS.print(facts.organizations(), format.format(), terminal);
            case STATES -> STATES.print(facts.states(), format.format(), terminal);
            case AREAS -> AREAS.print(facts.areas(), format.format(), terminal);
            case DOCUMENTS -> DOCUMENTS.print(facts.documents(), format.format(), terminal);
        }
    }

    private static String text(Optional<LocalizedText> text) {
        return text.map(it -> it.text(Locale.ENGLISH)).orElse("");
    }

    private static String date(Optional<DatedFact> fact) {
        return fact.map(it -> it.date().toString()).orElse("");
    }
}
