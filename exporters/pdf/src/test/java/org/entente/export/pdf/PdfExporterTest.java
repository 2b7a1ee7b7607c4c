package org.entente.export.pdf;

import org.entente.export.Exporter;
import org.entente.export.ExporterContract;

class PdfExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new PdfExporter();
    }
}
