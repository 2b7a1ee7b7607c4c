package org.entente.export.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself, all of it from the request and the edition, nothing from the clock. */
final class DocumentProperties {
    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, Content content) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(content.selection().title());
        core.setCreator(content.selection().request().preparedBy().orElse("Entente"));
        core.setSubjectProperty(
                content.facts().edition().title().text(content.selection().language()));
        core.setKeywords(content.labels().text("excel.keywords"));
        Date edition = Date.from(
                content.facts().edition().date().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreated(Optional.of(edition));
        core.setModified(Optional.of(edition));
        PackagePropertiesPart part = core.getUnderlyingProperties();
        part.setLanguageProperty(content.selection().language().getLanguage());
        part.setVersionProperty(content.facts().edition().edition());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Entente");
    }
}
