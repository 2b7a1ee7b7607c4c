package org.entente.export.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Reads the structure tree of a file as a screen reader does: elements, and the text that their marked content holds. */
final class StructureReader {

    /** An element; its kids are elements, marked content and annotations. */
    record Element(int object, PdfDictionary entries, List<Object> kids) {

        String type() {
            return entries.getAsName(PdfName.S).toString().substring(1);
        }

        /** All that is read in it. */
        String text() {
            return kids.stream()
                    .map(kid -> kid instanceof Element element
                            ? element.text()
                            : kid instanceof Marked marked ? marked.text() : "")
                    .collect(Collectors.joining());
        }

        /** This element and all under it, in reading order. */
        Stream<Element> all() {
            return Stream.concat(
                    Stream.of(this),
                    kids.stream().filter(Element.class::isInstance).flatMap(kid -> ((Element) kid).all()));
        }

        /** All marked content, or all annotations, in it and under it, in reading order. */
        <T> Stream<T> all(Class<T> kind) {
            return kids.stream().flatMap(kid -> {
                if (kid instanceof Element element) {
                    return element.all(kind);
                }
                return kind.isInstance(kid) ? Stream.of(kind.cast(kid)) : Stream.empty();
            });
        }
    }

    /** Text on a page that belongs to an element. */
    record Marked(int page, int mcid, String text) {}

    /** An annotation that belongs to an element. */
    record Annotation(int page, int object) {}

    final PdfReader reader;
    final PdfDictionary root;
    private final Map<Integer, Integer> pageNumbers = new HashMap<>();
    private final List<Map<Integer, String>> contents = new ArrayList<>();

    StructureReader(byte[] pdf) throws IOException {
        this.reader = new PdfReader(pdf);
        this.root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
            contents.add(new MarkedText(reader, page).read());
        }
    }

    /** The one element at the top. */
    Element document() {
        return element(root.get(PdfName.K));
    }

    /** What is marked on a page: text by number. */
    Map<Integer, String> contents(int page) {
        return contents.get(page - 1);
    }

    private Element element(PdfObject reference) {
        PdfDictionary entries = (PdfDictionary) PdfReader.getPdfObject(reference);
        List<Object> kids = new ArrayList<>();
        PdfObject k = entries.getDirectObject(PdfName.K);
        if (k instanceof PdfArray array) {
            array.getElements().forEach(kid -> kids.add(kid(kid, entries)));
        } else if (k != null) {
            kids.add(kid(entries.get(PdfName.K), entries));
        }
        return new Element(((PRIndirectReference) reference).getNumber(), entries, kids);
    }

    private Object kid(PdfObject kid, PdfDictionary parent) {
        PdfObject direct = PdfReader.getPdfObject(kid);
        if (direct instanceof PdfNumber mcid) {
            return marked(parent.get(PdfName.PG), mcid.intValue());
        }
        PdfDictionary entries = (PdfDictionary) direct;
        PdfName type = entries.getAsName(PdfName.TYPE);
        if (PdfName.MCR.equals(type)) {
            return marked(
                    entries.get(PdfName.PG), entries.getAsNumber(PdfName.MCID).intValue());
        } else if (PdfName.OBJR.equals(type)) {
            return new Annotation(page(entries.get(PdfName.PG)), number(entries.get(PdfName.OBJ)));
        }
        return element(kid);
    }

    private Marked marked(PdfObject page, int mcid) {
        int number = page(page);
        return new Marked(number, mcid, requireNonNull(contents(number).get(mcid)));
    }

    private int page(PdfObject reference) {
        return requireNonNull(pageNumbers.get(number(reference)));
    }

    static int number(PdfObject reference) {
        return ((PRIndirectReference) reference).getNumber();
    }
}
