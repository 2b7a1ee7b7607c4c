/** Lays briefings out as accessible, archival PDF. */
module org.entente.export.pdf {
    // OpenPDF has no descriptor of its own, so what it needs is asked for here.
    requires com.github.librepdf.openpdf;
    requires java.desktop;
    requires transitive org.entente.export.briefing;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.entente.export.pdf;
    exports org.entente.export.pdf.tagged;

    provides org.entente.export.Exporter with
            org.entente.export.pdf.PdfExporter;
}
