package org.entente.benchmarks;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.entente.benchmarks.NoteText.Kind;
import org.entente.benchmarks.NoteText.Line;

/** The note as a report of JasperReports, compiled once, filled and exported with tags for each note. */
final class NoteByJasperReports {
    private static final int WIDTH = 475;
    private static final int COLUMNS = 6;
    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";

    private final JasperReport report;

    NoteByJasperReports() {
        try {
            report = JasperCompileManager.compileReport(design());
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(NoteText note, OutputStream out) throws JRException {
        List<Map<String, ?>> rows = new ArrayList<>();
        note.lines().forEach(line -> rows.add(fields(line)));
        export(JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows)), out);
    }

    private static void export(JasperPrint print, OutputStream out) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("en");
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }

    private static Map<String, Object> fields(Line line) {
        Map<String, Object> fields = new HashMap<>();
        if (line.kind() == Kind.ROW) {
            for (int i = 0; i < line.cells().size(); i++) {
                fields.put("cell" + line.cells().size() + i, line.cells().get(i));
            }
        } else {
            fields.put(line.kind().name(), line.text());
        }
        return fields;
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("note");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(60);
        design.setRightMargin(60);
        design.setTopMargin(56);
        design.setBottomMargin(62);
        JRDesignBand band = new JRDesignBand();
        band.setSplitType(SplitTypeEnum.PREVENT);
        int y = 0;
        y = add(design, band, Kind.TITLE.name(), 0, y, WIDTH, 21, true, Map.of("h1", "full"));
        y = add(design, band, Kind.HEADING.name(), 0, y, WIDTH, 13, true, Map.of("h2", "full"));
        y = add(design, band, Kind.BODY.name(), 0, y, WIDTH, 10.5f, false, Map.of());
        for (int columns = 1; columns <= COLUMNS; columns++) {
            int next = y;
            for (int i = 0; i < columns; i++) {
                // The first column is a third as wide as each of the others.
                int width = WIDTH * (i == 0 ? 1 : 3) / (3 * columns - 2);
                int x = i == 0 ? 0 : WIDTH * (3 * i - 2) / (3 * columns - 2);
                next = add(design, band, "cell" + columns + i, x, y, width, 9.25f, false, tags(i, columns));
            }
            y = next;
        }
        band.setHeight(y);
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return design;
    }

    // Each row is a table of its own, as with the others.
    private static Map<String, String> tags(int column, int columns) {
        Map<String, String> tags = new HashMap<>(Map.of("td", "full"));
        String place = columns == 1 ? "full" : column == 0 ? "start" : column == columns - 1 ? "end" : "";
        if (!place.isEmpty()) {
            tags.put("table", place);
            tags.put("tr", place);
        }
        return tags;
    }

    private static int add(
            JasperDesign design,
            JRDesignBand band,
            String name,
            int x,
            int y,
            int width,
            float size,
            boolean bold,
            Map<String, String> tags)
            throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        design.addField(field);
        JRDesignTextField text = new JRDesignTextField();
        int height = Math.round(size * 1.4f);
        text.setX(x);
        text.setY(y);
        text.setWidth(width);
        text.setHeight(height);
        text.setFontName(LiberationSans.NAME);
        text.setFontSize(size);
        text.setBold(bold);
        text.setBlankWhenNull(true);
        text.setRemoveLineWhenBlank(true);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setExpression(new JRDesignExpression("$F{" + name + "}"));
        tags.forEach((tag, place) -> text.getPropertiesMap().setProperty(TAG + tag, place));
        band.addElement(text);
        return y + height;
    }
}
