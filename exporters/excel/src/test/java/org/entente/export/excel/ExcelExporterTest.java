package org.entente.export.excel;

import org.entente.export.Exporter;
import org.entente.export.ExporterContract;

class ExcelExporterTest extends ExporterContract {
    @Override
    protected Exporter exporter() {
        return new ExcelExporter();
    }
}
