package org.entente.export.excel;

import java.util.Map;
import org.entente.export.excel.Value.Shorthand;

/** What the cells that lead from facts to their sources, and back, show. */
final class SourceValues {
    private SourceValues() {}

    static Value first(Content content, FactRow row) {
        return content.citations()
                .of(row)
                .map(cited -> content.link(cited.first().text("document").orElseThrow()))
                .orElse(Shorthand.NOT_AVAILABLE);
    }

    static Value count(Content content, FactRow row) {
        return content.citations()
                .of(row)
                .map(cited -> toCitations(content, cited))
                .orElse(Value.of(0));
    }

    static Value firstCitedFor(Content content, FactRow document) {
        return content.citations()
                .ofDocument(document.fact())
                .map(cited -> content.link(cited.first().fact()))
                .orElse(Shorthand.NOT_APPLICABLE);
    }

    static Value timesCited(Content content, FactRow document) {
        return content.citations()
                .ofDocument(document.fact())
                .map(cited -> toCitations(content, cited))
                .orElse(Value.of(0));
    }

    private static Value toCitations(Content content, Citations.Cited cited) {
        String sheet = CitationTables.CITATIONS.sheet(content.labels());
        String hint = content.labels().text("excel.goto.citations", Map.of("sheet", sheet));
        return new Value.Inside(Value.of(cited.count()), sheet, cited.row(), hint);
    }
}
