package org.entente.export.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.model.check.Finding;

/**
 * Writes a copy of a workbook that shows where it is wrong: a sheet <em>Import result</em> in front, which lists the findings with
 * links to their cells, and a comment at each of these cells.
 *
 * <p>What the workbook holds besides stays as it is: sheets, values, formats, the comments of others. The copy can be mended and
 * read in again with {@link ExcelFacts}, which looks at neither the sheet nor the comments; annotated once more, it shows the new
 * findings only. The workbook is held in memory whole.
 */
public final class AnnotatedWorkbook {

    private AnnotatedWorkbook() {}

    /**
     * Writes the copy.
     *
     * @param workbook the workbook that was read; it stays as it is
     * @param findings what is wrong with it, as {@link ExcelFacts} found it; none makes a copy that says so
     * @param out where to; it is left open
     * @throws IOException if the file is no workbook, or cannot be read, or the copy cannot be written
     */
    public static void write(Path workbook, List<Finding> findings, OutputStream out) throws IOException {
        // Through a stream, as a file that is opened by name is written to, or cannot be changed.
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook copy = new XSSFWorkbook(in)) {
            new CellComments(copy).replace(findings);
            new ImportResultSheet(copy).replace(findings);
            copy.write(out);
        } catch (OpenXML4JRuntimeException | NotOfficeXmlFileException | POIXMLException e) {
            throw new IOException(workbook + " is not a workbook that can be annotated: " + e.getMessage(), e);
        }
    }
}
