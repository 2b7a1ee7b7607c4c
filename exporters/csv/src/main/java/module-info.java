/** Writes facts as a data package. */
module org.entente.export.csv {
    requires transitive org.entente.model;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.entente.export.csv;
}
