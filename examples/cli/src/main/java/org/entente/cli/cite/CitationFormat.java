package org.entente.cli.cite;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;
import org.entente.model.Milestone;

/** Who is to read a bibliography. */
public enum CitationFormat implements Coded {
    /** TeX, with biblatex and Biber. */
    BIBTEX {
        @Override
        void print(List<Entry> entries, PrintWriter out) {
            Bibtex.print(entries, out);
        }
    },
    /** Reference managers and citation processors. */
    CSL_JSON {
        @Override
        void print(List<Entry> entries, PrintWriter out) {
            CslJson.print(entries, out);
        }
    };

    abstract void print(List<Entry> entries, PrintWriter out);

    /**
     * Prints documents.
     *
     * @param documents the documents, in the order in which they are printed
     * @param facts the facts that tell what they are
     * @param out where to
     */
    public void print(List<Document> documents, FactBase facts, PrintWriter out) {
        Set<DocumentId> treaties = facts.milestones().stream()
                .filter(it -> it.kind() == Milestone.Kind.TREATY)
                .flatMap(it -> it.document().stream())
                .collect(Collectors.toSet());
        print(documents.stream().map(it -> Entry.of(it, treaties)).toList(), out);
    }
}
