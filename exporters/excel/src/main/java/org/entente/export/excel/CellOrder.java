package org.entente.export.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation.CellPlace;

/** Findings as somebody meets them who goes through a workbook: sheet by sheet, row by row; what is at no cell comes last. */
final class CellOrder {
    private final List<String> sheets;

    CellOrder(List<RawSheet> sheets) {
        this.sheets = sheets.stream().map(RawSheet::name).toList();
    }

    List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(this::sheet).thenComparing(CellOrder::address))
                .toList();
    }

    private int sheet(Finding finding) {
        int index = place(finding).map(it -> sheets.indexOf(it.sheet())).orElse(-1);
        return index < 0 ? sheets.size() : index;
    }

    private static CellAddress address(Finding finding) {
        return place(finding).map(it -> new CellAddress(it.cell())).orElse(CellAddress.A1);
    }

    private static Optional<CellPlace> place(Finding finding) {
        return finding.location().filter(CellPlace.class::isInstance).map(CellPlace.class::cast);
    }
}
