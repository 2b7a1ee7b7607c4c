package org.entente.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.util.CellReference;

/**
 * The links of a sheet while its rows are written: they come after the rows, so that they wait in files.
 *
 * <p>Rows beyond as many links as Excel allows are without.
 */
final class SheetLinks implements AutoCloseable {
    /** As many links as Excel allows on a sheet. */
    static final int MOST = 65_530;

    private static final int LONGEST_HINT = 255;

    private final Spool links;
    private final Spool targets;
    private final StringBuilder xml = new StringBuilder();
    private int count;
    private int web;

    /** Begins with none; they wait in a folder. */
    SheetLinks(Path folder) {
        this.links = new Spool(folder.resolve("links"));
        this.targets = new Spool(folder.resolve("targets"));
    }

    /** Adds a link within the workbook, and says whether there was room for it. */
    boolean add(String cell, Value.Inside link) throws IOException {
        String target = new CellReference(link.sheet(), link.row() - 1, 0, false, false).formatAsString();
        return add(cell, "location", target, link.hint());
    }

    /** Adds a link to the web, and says whether there was room for it. */
    boolean add(String cell, Value.Web link) throws IOException {
        String address = link.address().toASCIIString();
        String id = "web" + (web + 1);
        if (!add(cell, "r:id", id, address)) {
            return false;
        }
        web++;
        xml.append("<Relationship Id=\"").append(id).append("\" Type=\"");
        xml.append(PackageRelationshipTypes.HYPERLINK_PART).append("\" TargetMode=\"External");
        attribute("Target", address);
        xml.append("\"/>");
        flush(targets);
        return true;
    }

    private boolean add(String cell, String kind, String target, String hint) throws IOException {
        if (count >= MOST) {
            return false;
        }
        count++;
        xml.append("<hyperlink ref=\"").append(cell);
        attribute(kind, target);
        attribute("tooltip", hint.length() > LONGEST_HINT ? hint.substring(0, LONGEST_HINT) : hint);
        xml.append("\"/>");
        flush(links);
        return true;
    }

    // Closes the attribute before, and leaves this one open.
    private void attribute(String name, String value) {
        xml.append("\" ").append(name).append("=\"");
        RowXml.escape(value, xml);
    }

    private void flush(Spool spool) throws IOException {
        spool.write(xml);
        xml.setLength(0);
    }

    /** Copies the links to where the part of the sheet has them. */
    void copyLinks(OutputStream out) throws IOException {
        if (!links.isEmpty()) {
            out.write("<hyperlinks>".getBytes(StandardCharsets.UTF_8));
            links.copyTo(out);
            out.write("</hyperlinks>".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Copies the addresses of the links to the web to where the relationships of the sheet are. */
    void copyTargets(OutputStream out) throws IOException {
        targets.copyTo(out);
    }

    @Override
    public void close() throws IOException {
        links.close();
        targets.close();
    }
}
