/** An application that asks for facts and writes documents. */
module org.example.consumer {
    requires org.entente.dataset;
    requires org.entente.export;
    requires org.entente.export.excel;
    requires org.entente.export.json;
    requires org.entente.export.pdf;
    requires org.entente.model;
}
