/** The curated facts, and the reader and writer of facts in YAML. */
module org.entente.dataset {
    requires transitive org.entente.model;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports org.entente.dataset;
}
