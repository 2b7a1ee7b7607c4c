/** Values, questions, and what it means for facts to be right. */
module org.entente.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.entente.model;
    exports org.entente.model.change;
    exports org.entente.model.check;
    exports org.entente.model.shape;
}
