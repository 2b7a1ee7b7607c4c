package org.entente.cli.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;

/** Who says so, in full. */
final class Bibliography {
    private final FactBase facts;

    Bibliography(FactBase facts) {
        this.facts = facts;
    }

    /** The lines of a citation: the place, the document, its address, the words. */
    List<String> lines(Part.Keyed citation) {
        String id = word(citation, "document");
        List<String> lines = new ArrayList<>();
        lines.add(id + place(word(citation, "at")));
        facts.findDocument(new DocumentId(id)).ifPresent(document -> addDocument(document, lines));
        if (citation.get("quotation").isPresent()) {
            lines.add("“" + word(citation, "quotation") + "”");
        }
        if (citation.get("reportedBy").isPresent()) {
            lines.add("not read itself; reported by " + word(citation, "reportedBy"));
        }
        return lines;
    }

    private static String place(String at) {
        if (at.isEmpty()) {
            return ", no place named";
        }
        return at.equals(Citation.UNSEEN) ? ", place not seen" : ", " + at;
    }

    private static void addDocument(Document document, List<String> lines) {
        lines.add(
                document.issuer().text(Locale.ENGLISH) + ": " + document.title().text(Locale.ENGLISH)
                        + document.symbol().map(it -> ", " + it).orElse("")
                        + document.date().map(it -> ", " + it).orElse("")
                        + " (" + document.rank().code()
                        + document.consulted().map(it -> ", consulted " + it).orElse("") + ")");
        document.url().ifPresent(url -> lines.add(url.toString()));
        document.note().ifPresent(note -> lines.add(note.text(Locale.ENGLISH)));
    }

    private static String word(Part.Keyed citation, String key) {
        return citation.get(key).map(Part.Word.class::cast).map(Part.Word::text).orElse("");
    }
}
