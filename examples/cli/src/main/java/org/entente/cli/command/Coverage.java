package org.entente.cli.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.Statement;

/**
 * How well statements are sourced.
 *
 * @param group by what they are grouped
 * @param key which group this is
 * @param statements how many there are
 * @param sourced how many have a source
 * @param read how many rest on a document that was read
 * @param reported how many rest only on documents that others report
 * @param pinpointed how many name a place that was seen
 * @param primary how many rest on an official text
 * @param secondary how many rest on other texts alone
 * @param oldestConsulted the longest ago that one of the documents was looked at; the empty text if none was
 */
record Coverage(
        String group,
        String key,
        long statements,
        long sourced,
        long read,
        long reported,
        long pinpointed,
        long primary,
        long secondary,
        String oldestConsulted) {

    static Coverage of(String group, String key, List<Statement> statements, FactBase facts) {
        long sourced = count(statements, citation -> true);
        long read = count(statements, citation -> citation.evidence() == Citation.Evidence.READ);
        long primary = count(
                statements, citation -> facts.document(citation.document()).rank() == Document.Rank.PRIMARY);
        return new Coverage(
                group,
                key,
                statements.size(),
                sourced,
                read,
                sourced - read,
                count(statements, Citation::isPinpointed),
                primary,
                sourced - primary,
                oldest(statements, facts));
    }

    /** The shares in a line, never rounded up. */
    String shares() {
        return "Of " + statements + (statements == 1 ? " statement" : " statements") + ", " + share(sourced)
                + " % are sourced and " + share(read) + " % read; " + share(primary) + " % have a primary source.";
    }

    private String share(long part) {
        long perMille = part * 1000 / statements;
        return perMille % 10 == 0 ? String.valueOf(perMille / 10) : perMille / 10 + "." + perMille % 10;
    }

    private static long count(List<Statement> statements, Predicate<Citation> borneOut) {
        return statements.stream()
                .filter(statement -> statement.sources().stream().anyMatch(borneOut))
                .count();
    }

    private static String oldest(List<Statement> statements, FactBase facts) {
        return statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .flatMap(citation -> Stream.concat(Stream.of(citation.document()), citation.reportedBy().stream()))
                .flatMap(id -> facts.document(id).consulted().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }
}
