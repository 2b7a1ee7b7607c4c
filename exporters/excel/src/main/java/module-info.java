/** Writes and reads workbooks. */
module org.entente.export.excel {
    requires java.xml;
    requires transitive org.entente.export;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires static transitive org.jspecify;

    exports org.entente.export.excel;

    provides org.entente.export.Exporter with
            org.entente.export.excel.ExcelExporter;
}
