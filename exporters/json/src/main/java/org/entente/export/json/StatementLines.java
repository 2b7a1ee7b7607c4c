package org.entente.export.json;

import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.Period;
import org.entente.model.Statement;

/** Writes statements, one a line. */
final class StatementLines {
    private final FactBase facts;
    private final Ranks ranks;
    private final JsonTree out;

    StatementLines(FactBase facts, JsonTree out) {
        this.facts = facts;
        this.ranks = new Ranks(facts);
        this.out = out;
    }

    void write() {
        facts.statements().forEach(this::write);
    }

    private void write(Statement statement) {
        out.beginMapping();
        out.entry("id", statement.subject() + "." + statement.predicate());
        out.entry("subject", statement.subject());
        out.entry("predicate", statement.predicate());
        out.entry("object", statement.object());
        statement.time().ifPresent(this::writeTime);
        ranks.of(statement).ifPresent(rank -> out.entry("rank", rank.code()));
        out.key("sources");
        out.beginSequence();
        statement.sources().forEach(this::writeSource);
        out.endSequence();
        out.endMapping();
        out.endLine();
    }

    private void writeTime(Period time) {
        out.entry("start", time.start().toString());
        out.entry("end", time.end().toString());
    }

    private void writeSource(Citation citation) {
        out.beginMapping();
        out.entry("document", citation.document().value());
        citation.at().ifPresent(at -> out.entry("at", at));
        out.entry("evidence", citation.evidence().code());
        citation.reportedBy().ifPresent(by -> out.entry("reportedBy", by.value()));
        out.endMapping();
    }
}
