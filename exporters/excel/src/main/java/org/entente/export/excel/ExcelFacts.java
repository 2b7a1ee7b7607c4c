package org.entente.export.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.FactBinder;

/**
 * Reads facts from a workbook that {@link ExcelExporter} wrote and somebody may have edited, in Excel, LibreOffice or another
 * program.
 *
 * <p>All problems are told of in one go, in the order of sheets, rows and columns, each with the cell where it is and the header of
 * its column. Columns are found by their headers and may have
 * been moved; what follows from the facts, such as names beside codes, is not read. That a file cannot be opened is not a problem
 * of the facts but an {@link IOException}; that it is no workbook is a finding.
 */
public final class ExcelFacts {
    // After these the rest could not be understood.
    private static final Set<String> STOPPING =
            Set.of("not-a-workbook", "wrong-template", "missing-sheet", "missing-column");

    private ExcelFacts() {}

    /**
     * Reads facts that stand alone.
     *
     * @param file a workbook
     * @return the facts and what is wrong with them
     * @throws IOException if the file cannot be read at all
     */
    public static ReadResult read(Path file) throws IOException {
        return bind(file, file.toString(), Optional.empty());
    }

    /**
     * Reads facts that stand alone.
     *
     * @param in where to read a workbook from; it is left open
     * @param name the name of it in findings
     * @return the facts and what is wrong with them
     * @throws IOException if it cannot be read at all
     */
    public static ReadResult read(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile("entente-", ".xlsx");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return bind(copy, name, Optional.empty());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Reads facts and lays them over others: where both have an id, the fact that is read counts.
     *
     * @param file a workbook
     * @param below the facts below
     * @return the facts of both and what is wrong with them
     * @throws IOException if the file cannot be read at all
     */
    public static ReadResult readOver(Path file, FactBase below) throws IOException {
        return bind(file, file.toString(), Optional.of(below));
    }

    private static ReadResult bind(Path file, String name, Optional<FactBase> below) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        FactBinder binder = new FactBinder(Set.of());
        WorkbookFile.Sheets sheets = WorkbookFile.read(file);
        CellOrder order = new CellOrder(sheets.sheets());
        sheets.problem()
                .ifPresent(
                        problem -> binder.problems().add("not-a-workbook", new TextPlace(name, 1, 1), problem, "", ""));
        Echoes echoes = sheets.problem().isPresent() ? new Echoes() : FactAssembler.add(sheets.sheets(), binder);
        // What is no workbook of ours has no edition either, which need not be said as well.
        if (binder.problems().findings().stream().anyMatch(it -> STOPPING.contains(it.rule()))) {
            return new ReadResult(
                    Optional.empty(), order.sorted(binder.problems().findings()));
        }
        ReadResult result = below.map(binder::bindOver).orElseGet(binder::bind);
        List<Finding> findings =
                result.findings().stream().filter(it -> !echoes.isEcho(it)).toList();
        return new ReadResult(result.facts(), order.sorted(findings));
    }
}
