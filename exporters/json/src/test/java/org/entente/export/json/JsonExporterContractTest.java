package org.entente.export.json;

import org.entente.export.Exporter;
import org.entente.export.ExporterContract;

class JsonExporterContractTest extends ExporterContract {
    @Override
    protected Exporter exporter() {
        return new JsonExporter();
    }
}
