package org.entente.export.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Labels;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.shape.Section;

/** Where in the workbook each fact stands: found by its id, as facts are sorted by it, with nothing kept for each of them. */
final class Places {
    // Stands for the id where the sentence that tells where a link goes is taken apart.
    private static final String HOLE = "\u0001";

    /** The sheet of a section, and what its links say before and after the id. */
    private record Sheet(String section, List<? extends Fact> facts, String name, String before, String after) {

        Value link(String id, int row) {
            return new Value.Inside(Value.of(id), name, row, before + id + after);
        }

        /** The place of a fact in its section, from 0; negative if it is not there. */
        int index(String id) {
            int low = 0;
            int high = facts.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = facts.get(middle).factId().value().compareTo(id);
                if (order == 0) {
                    return middle;
                }
                low = order < 0 ? middle + 1 : low;
                high = order < 0 ? high : middle - 1;
            }
            return -1;
        }
    }

    private final List<Sheet> sheets;
    private final String citations;
    private final String toCitations;

    Places(FactBase facts, Labels labels) {
        this.citations = CitationTables.CITATIONS.sheet(labels);
        this.toCitations = labels.text("excel.goto.citations", Map.of("sheet", citations));
        this.sheets = Section.ALL.stream()
                .map(section -> sheet(section, facts, labels))
                .toList();
    }

    private static <T extends Fact> Sheet sheet(Section<T> section, FactBase facts, Labels labels) {
        String name = Layout.tableOf(section.key()).sheet(labels);
        String hint = labels.text("excel.goto", Map.of("what", HOLE, "sheet", name));
        int hole = hint.indexOf(HOLE);
        return new Sheet(
                section.key(),
                section.get().apply(facts),
                name,
                hint.substring(0, hole),
                hint.substring(hole + HOLE.length()));
    }

    /** The id of a fact as a link to where it stands; as text, if there is no such fact. */
    Value link(String id) {
        for (Sheet sheet : sheets) {
            int index = sheet.index(id);
            if (index >= 0) {
                return sheet.link(id, SheetWriter.FIRST_ROW + index);
            }
        }
        return Value.of(id);
    }

    /** The id of a fact that is being written as a link to where it stands. */
    Value link(WrittenFact fact) {
        return sheet(fact.section()).link(fact.id(), fact.row());
    }

    /** How many citations there are as a link to the first of them. */
    Value citations(Value count, int row) {
        return new Value.Inside(count, citations, row, toCitations);
    }

    /** The place of a fact in its section, from 0. */
    Optional<Integer> index(String section, String id) {
        return Optional.of(sheet(section).index(id)).filter(it -> it >= 0);
    }

    private Sheet sheet(String section) {
        for (Sheet sheet : sheets) {
            if (sheet.section().equals(section)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("there is no section '" + section + "'");
    }
}
