/** What every format has in common: the exporter, the request, and the request resolved against the facts. */
module org.entente.export {
    requires transitive org.entente.model;
    requires com.ibm.icu;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.entente.export;
}
