/** Writes and reads feeds. */
module org.entente.export.json {
    requires transitive org.entente.export;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports org.entente.export.json;

    provides org.entente.export.Exporter with
            org.entente.export.json.JsonExporter,
            org.entente.export.json.StatementsExporter;
}
