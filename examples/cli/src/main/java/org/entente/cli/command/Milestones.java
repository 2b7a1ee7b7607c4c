package org.entente.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cli.Terminal;
import org.entente.cli.WrongCallException;
import org.entente.cli.table.Table;
import org.entente.cli.table.TableFormat;
import org.entente.model.AreaId;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.Milestone;
import org.entente.model.MilestoneQuery;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what happened, in the order of time. */
@Command(
        name = "milestones",
        description = "What happened, in the order of time.",
        footer = {"", "Example: entente milestones --between osce,nato --from 1990 --to 1999"})
public final class Milestones extends FactsCommand {
    private static final Table<Milestone> TABLE = new Table<Milestone>()
            .text("id", "ID", it -> it.id().value())
            .text("date", "DATE", it -> it.date().toString())
            .text("end", "TO", it -> it.end().map(PartialDate::toString).orElse(""))
            .forPrograms("kind", it -> it.kind().code())
            .text("title", "WHAT HAPPENED", it -> it.title().text(Locale.ENGLISH))
            .items("organizations", "", it -> texts(it.organizations()))
            .items("states", "", it -> texts(it.states()))
            .items("areas", "", it -> texts(it.areas()))
            .forPrograms("document", it -> it.document().map(FactId::value).orElse(""))
            .number("weight", "", it -> (long) it.weight())
            .items("sources", "", Sources::documents);

    @Option(
            names = "--between",
            paramLabel = "ORG,ORG",
            hideParamSyntax = true,
            split = ",",
            description = "Only what concerns each of these organizations, by itself or by one of its programmes.")
    private List<String> organizations = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Not before a day, month or year.")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after a day, month or year.")
    private @Nullable PartialDate to;

    @Option(names = "--area", paramLabel = "AREA", description = "Only what concerns an area or its parts.")
    private @Nullable String area;

    @Option(names = "--state", paramLabel = "CODE", description = "Only what concerns a state.")
    private @Nullable String state;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        List<Organization> bodies = organizations.stream()
                .map(typed -> Ids.organization(facts, typed))
                .toList();
        Optional<AreaId> subject = Optional.ofNullable(area).map(typed -> Ids.area(facts, typed));
        List<Milestone> found = facts.milestones(query(facts)).stream()
                .filter(milestone -> bodies.stream().allMatch(body -> concerns(facts, milestone, body)))
                .filter(milestone ->
                        subject.map(it -> concerns(facts, milestone, it)).orElse(true))
                .toList();
        TABLE.print(found, format.format(), terminal);
        if (found.isEmpty() && format.format() == TableFormat.TABLE) {
            terminal.out().print("0 milestones\n");
        }
    }

    private MilestoneQuery query(FactBase facts) {
        MilestoneQuery.Builder query = MilestoneQuery.builder();
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new WrongCallException("--to " + to + " lies before --from " + from);
        }
        if (from != null) {
            query.from(from.earliest());
        }
        if (to != null) {
            query.to(to.latest());
        }
        if (state != null) {
            query.state(Ids.state(facts, state));
        }
        return query.build();
    }

    private static boolean concerns(FactBase facts, Milestone milestone, Organization body) {
        Stream<OrganizationId> programmes = facts.programmes(body.id()).stream().map(Organization::id);
        return Stream.concat(Stream.of(body.id()), programmes).anyMatch(milestone.organizations()::contains);
    }

    private static boolean concerns(FactBase facts, Milestone milestone, AreaId subject) {
        return milestone.areas().stream()
                .anyMatch(it -> it.equals(subject)
                        || facts.area(it).broader().filter(subject::equals).isPresent());
    }

    private static List<String> texts(List<? extends FactId> ids) {
        return ids.stream().map(FactId::value).toList();
    }
}
