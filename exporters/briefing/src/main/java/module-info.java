/** Composes the format-neutral briefing out of a selection. */
module org.entente.export.briefing {
    requires transitive org.entente.export;
    requires com.ibm.icu;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.entente.export.briefing;
}
