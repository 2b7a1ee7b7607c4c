package org.entente.export.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Labels;
import org.entente.model.check.SourceLocation.CellPlace;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** What the cover says of the facts: their edition, and that this is a workbook that can be read in. */
final class CoverFacts {
    private static final List<Column<FactRow>> EDITION = new FactColumns()
            .text("title", "title", "")
            .text("edition", "edition", "")
            .text("replaces", "replaces", FactColumns.APPLICABLE)
            .day("date", "date", "")
            .day("position", "position", "")
            .text("licence", "licence", "")
            .references("languages", "languages")
            .list();

    private CoverFacts() {}

    /** The edition; empty, and a finding, if this is no workbook of ours. */
    static Optional<Node> edition(Optional<RawSheet> cover, Problems problems) {
        Map<String, RawCell> values = cover.map(CoverFacts::values).orElse(Map.of());
        RawCell template = values.get("template");
        if (template == null || !template.text().strip().equals(FrontTables.TEMPLATE)) {
            problems.add(
                    "wrong-template",
                    template == null
                            ? new CellPlace(cover.map(RawSheet::name).orElse("Cover"), "A1")
                            : template.place(),
                    "this is not a workbook that Entente made, or it was made by another version",
                    template == null ? "" : template.text(),
                    "export a workbook anew and edit that; its cover says '" + FrontTables.TEMPLATE + "'");
            return Optional.empty();
        }
        Draft edition = new Draft(template.place());
        CellNodes nodes = new CellNodes(problems);
        for (Column<FactRow> column : EDITION) {
            RawCell cell = values.get(column.path());
            if (cell != null) {
                nodes.of(cell, column).ifPresent(node -> edition.put(column.path(), node));
            }
        }
        return Optional.of(edition.node());
    }

    private static Map<String, RawCell> values(RawSheet cover) {
        Map<String, String> items = new HashMap<>();
        for (Locale language : Labels.LANGUAGES) {
            Labels labels = Labels.in(language);
            List.of("title", "edition", "replaces", "date", "position", "licence", "languages", "template")
                    .forEach(key -> items.put(labels.text("excel.item." + key), key));
        }
        Map<String, RawCell> values = new HashMap<>();
        for (Map<Integer, RawCell> row : cover.rows()) {
            RawCell item = row.get(0);
            RawCell value = row.get(1);
            if (item != null && value != null && items.containsKey(item.text().strip())) {
                values.put(items.getOrDefault(item.text().strip(), ""), value);
            }
        }
        return values;
    }
}
