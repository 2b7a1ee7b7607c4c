package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rules of ECMA-376 for packages and parts which Excel offers to repair a workbook that breaks. */
class PackageTest {
    private static final String SOURCE = "parts";
    private static final String TYPES = "[Content_Types].xml";
    // Written once, and looked into by each rule.
    private static final List<Map<String, String>> PARTS = written();

    static List<Map<String, String>> parts() {
        return PARTS;
    }

    private static List<Map<String, String>> written() {
        FactBase none =
                FactBase.builder().edition(SampleWorld.facts().edition()).build();
        ExportRequest working = ExportRequest.everything().as(Profile.WORKING);
        return Stream.concat(
                        Stream.concat(Workbooks.published(), Stream.of(working, Workbooks.VIEW.as(Profile.WORKING)))
                                .map(request -> unzipped(Workbooks.bytes(SampleWorld.facts(), request))),
                        Stream.of(unzipped(Workbooks.bytes(none, working))))
                .toList();
    }

    private static Map<String, String> unzipped(byte[] workbook) {
        Map<String, String> parts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(parts.isEmpty()).isEqualTo(entry.getName().equals(TYPES));
                assertThat(seen.add(entry.getName().toLowerCase(Locale.ROOT)))
                        .as(entry.getName())
                        .isTrue();
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(parts);
    }

    private static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Element> elements(String part, String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(part)));
            NodeList found = document.getElementsByTagNameNS("*", name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part, e);
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyPartHasOneContentTypeAndEveryContentTypeItsPart(Map<String, String> parts) {
        List<String> overridden = elements(part(parts, TYPES), "Override").stream()
                .map(it -> it.getAttribute("PartName").substring(1))
                .toList();
        List<String> extensions = elements(part(parts, TYPES), "Default").stream()
                .map(it -> it.getAttribute("Extension"))
                .toList();
        assertThat(overridden).doesNotHaveDuplicates().allMatch(parts::containsKey);
        assertThat(extensions).doesNotHaveDuplicates();
        assertThat(parts.keySet().stream().filter(it -> !it.equals(TYPES) && !overridden.contains(it)))
                .allMatch(it -> it.endsWith(".rels"));
        assertThat(extensions).contains("rels");
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyRelationshipLeadsToAPartAndEveryPartIsLedTo(Map<String, String> parts) {
        Set<String> ledTo = new HashSet<>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                List<Element> links = elements(part.getValue(), "Relationship");
                assertThat(links.stream().map(it -> it.getAttribute("Id"))).doesNotHaveDuplicates();
                for (Element link : links) {
                    if (link.getAttribute("TargetMode").equals("External")) {
                        assertThat(link.getAttribute("Target")).matches("https?://[\\x21-\\x7e]+");
                    } else {
                        ledTo.add(target(part.getKey(), link.getAttribute("Target")));
                    }
                }
            }
        }
        assertThat(parts.keySet().stream().filter(it -> !it.endsWith(".rels") && !it.equals(TYPES)))
                .containsExactlyInAnyOrderElementsOf(ledTo);
    }

    private static String target(String relationships, String target) {
        String folder = relationships.substring(0, relationships.indexOf("_rels/"));
        return URI.create("/" + folder).resolve(target).getPath().substring(1);
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyReferenceToARelationshipHasOne(Map<String, String> parts) {
        for (String name : parts.keySet()) {
            if (name.matches("xl/(worksheets/sheet[0-9]+|workbook).xml")) {
                int slash = name.lastIndexOf('/') + 1;
                String relationships =
                        part(parts, name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels");
                List<String> known = elements(relationships, "Relationship").stream()
                        .map(it -> it.getAttribute("Id"))
                        .toList();
                List<String> asked = elements(part(parts, name), "*").stream()
                        .map(it -> it.getAttributeNS(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                        .filter(it -> !it.isEmpty())
                        .toList();
                assertThat(asked).as(name).containsExactlyInAnyOrderElementsOf(used(known, relationships));
            }
        }
    }

    // The workbook does not refer to its styles and shared texts by their ids.
    private static List<String> used(List<String> known, String relationships) {
        List<String> used = new ArrayList<>(known);
        elements(relationships, "Relationship").stream()
                .filter(it -> it.getAttribute("Type").matches(".*/(styles|sharedStrings|theme)"))
                .forEach(it -> used.remove(it.getAttribute("Id")));
        return used;
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void namesAndNumbersOfTablesAndSheetsAreUnique(Map<String, String> parts) {
        List<Element> tables = parts.entrySet().stream()
                .filter(it -> it.getKey().startsWith("xl/tables/"))
                .flatMap(it -> elements(it.getValue(), "table").stream())
                .toList();
        assertThat(tables).isNotEmpty();
        assertThat(tables.stream().map(it -> it.getAttribute("id"))).doesNotHaveDuplicates();
        assertThat(tables.stream().map(it -> it.getAttribute("displayName").toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        List<Element> sheets = elements(part(parts, "xl/workbook.xml"), "sheet");
        assertThat(sheets).hasSameSizeAs(tables);
        assertThat(sheets.stream().map(it -> it.getAttribute("sheetId"))).doesNotHaveDuplicates();
        assertThat(sheets.stream().map(it -> it.getAttribute("name").toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[^\\[\\]:*?/\\\\']{1,31}"));
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyTableHasAColumnForEachOfItsHeaders(Map<String, String> parts) {
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/tables/")) {
                List<Element> columns = elements(part, "tableColumn");
                assertThat(columns.stream().map(it -> it.getAttribute("id"))).doesNotHaveDuplicates();
                String area = elements(part, "table").get(0).getAttribute("ref");
                assertThat(CellRangeAddress.valueOf(area).getLastColumn() + 1).isEqualTo(columns.size());
            }
        });
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rowsAndCellsStandInOrderEachOnce(Map<String, String> parts) {
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(elements(part, "row").stream().map(it -> Integer.valueOf(it.getAttribute("r"))))
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(elements(part, "c").stream().map(it -> it.getAttribute("r")))
                        .doesNotHaveDuplicates();
                assertThat(elements(part, "hyperlink").stream().map(it -> it.getAttribute("ref")))
                        .doesNotHaveDuplicates();
            }
        });
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyPartFollowsItsSchema(Map<String, String> parts) throws XmlException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                assertValid(part.getKey(), WorksheetDocument.Factory.parse(part.getValue()));
            } else if (part.getKey().equals("xl/workbook.xml")) {
                assertValid(part.getKey(), WorkbookDocument.Factory.parse(part.getValue()));
            } else if (part.getKey().equals("xl/styles.xml")) {
                assertValid(part.getKey(), StyleSheetDocument.Factory.parse(part.getValue()));
            }
        }
    }

    private static void assertValid(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
    }
}
