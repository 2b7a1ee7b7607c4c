package org.entente.export.excel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.model.check.Finding;

/**
 * Writes a workbook part by part: those of its {@linkplain Skeleton skeleton}, with the rows and links of each sheet put in while
 * they are made, so that none of them is kept.
 */
final class WorkbookWriter {
    private static final String ROWS = "<sheetData/>";
    // What comes right after the links of a sheet.
    private static final String AFTER_LINKS = "<pageMargins";
    private static final String END_OF_TARGETS = "</Relationships>";

    private final Content content;
    private final SortedMap<String, byte[]> parts;
    private final SheetWriter sheets;
    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private WorkbookWriter(Content content, SortedMap<String, byte[]> parts, Styles styles, Path folder) {
        this.content = content;
        this.parts = parts;
        this.sheets = new SheetWriter(content, styles);
        this.folder = folder;
    }

    /** Writes what goes into a workbook, and gives the texts that it cannot hold; what has to wait does so in a folder. */
    static List<Finding> write(Content content, OutputStream out, Path folder) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            Styles styles = Styles.of(workbook);
            WorkbookWriter writer = new WorkbookWriter(content, Skeleton.parts(workbook, content), styles, folder);
            writer.write(new FixedZip(out));
            return writer.findings;
        } finally {
            // To close it would be to save it once more.
            workbook.getPackage().revert();
        }
    }

    private void write(FixedZip zip) throws IOException {
        // Readers that do not look into the directory of the file meet the list of contents first.
        copy("[Content_Types].xml", zip);
        // The sheet of the contents last: it says of which days each of the others tells.
        for (Table<?> table : content.tables()) {
            if (!table.equals(FrontTables.CONTENTS)) {
                write(table, zip);
            }
        }
        write(FrontTables.CONTENTS, zip);
        for (String name : List.copyOf(parts.keySet())) {
            copy(name, zip);
        }
        zip.finish();
    }

    private void copy(String name, FixedZip zip) throws IOException {
        zip.begin(name).write(take(name).getBytes(StandardCharsets.UTF_8));
    }

    private String take(String name) {
        byte[] part = parts.remove(name);
        if (part == null) {
            throw new IllegalStateException("the workbook has no part " + name);
        }
        return new String(part, StandardCharsets.UTF_8);
    }

    private void write(Table<?> table, FixedZip zip) throws IOException {
        String name = "sheet" + (content.tables().indexOf(table) + 1) + ".xml";
        try (SheetLinks links = new SheetLinks(folder)) {
            writeSheet(table, take("xl/worksheets/" + name), links, zip.begin("xl/worksheets/" + name));
            String relations = "xl/worksheets/_rels/" + name + ".rels";
            writeTargets(take(relations), links, zip.begin(relations));
        }
    }

    private void writeSheet(Table<?> table, String part, SheetLinks links, OutputStream out) throws IOException {
        int rows = find(ROWS, part);
        int after = find(AFTER_LINKS, part);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(part, 0, rows).append("<sheetData>");
        findings.addAll(sheets.write(table, writer, links));
        writer.append("</sheetData>").append(part, rows + ROWS.length(), after);
        writer.flush();
        links.copyLinks(out);
        writer.append(part, after, part.length()).flush();
    }

    private static void writeTargets(String part, SheetLinks links, OutputStream out) throws IOException {
        int end = find(END_OF_TARGETS, part);
        out.write(part.substring(0, end).getBytes(StandardCharsets.UTF_8));
        links.copyTargets(out);
        out.write(part.substring(end).getBytes(StandardCharsets.UTF_8));
    }

    private static int find(String element, String part) {
        int at = part.indexOf(element);
        if (at < 0) {
            throw new IllegalStateException("there is no " + element + " in " + part);
        }
        return at;
    }
}
