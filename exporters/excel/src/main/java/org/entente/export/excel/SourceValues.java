package org.entente.export.excel;

import org.entente.export.excel.Value.Shorthand;

/** What the cells that lead from facts to their sources, and back, show. */
final class SourceValues {
    private SourceValues() {}

    static Value first(Content content, FactRow row) {
        return Citations.of(row).map(cited -> content.link(cited.first())).orElse(Shorthand.NOT_AVAILABLE);
    }

    static Value count(Content content, FactRow row) {
        return Citations.of(row).map(cited -> toCitations(content, cited)).orElse(Value.of(0));
    }

    static Value firstCitedFor(Content content, FactRow document) {
        return content.census()
                .citationsOf(document.fact())
                .map(cited -> content.link(cited.first()))
                .orElse(Shorthand.NOT_APPLICABLE);
    }

    static Value timesCited(Content content, FactRow document) {
        return content.census()
                .citationsOf(document.fact())
                .map(cited -> toCitations(content, cited))
                .orElse(Value.of(0));
    }

    private static Value toCitations(Content content, Citations.Cited cited) {
        return content.places().citations(Value.of(cited.count()), cited.row());
    }
}
