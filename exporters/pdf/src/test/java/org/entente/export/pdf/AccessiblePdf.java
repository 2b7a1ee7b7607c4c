package org.entente.export.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.Reference;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Text;
import org.entente.export.pdf.StructureReader.Annotation;
import org.entente.export.pdf.StructureReader.Element;
import org.entente.export.pdf.StructureReader.Marked;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** A note as those have it who have its structure alone; in it what veraPDF can't see can be checked. */
public final class AccessiblePdf {

    private static final Set<String> READ_AS_ONE =
            Set.of("H1", "H2", "H3", "H4", "P", "Caption", "TH", "TD", "Lbl", "LBody");

    private final StructureReader pdf;
    private final byte[] bytes;

    /** Reads a note. */
    public AccessiblePdf(byte[] bytes) throws IOException {
        this.bytes = bytes.clone();
        this.pdf = new StructureReader(bytes);
    }

    /** The rules of PDF/UA-1 and PDF/A-2a that it fails. */
    public List<String> failures() throws Exception {
        return VeraPdf.failures(bytes);
    }

    /** All texts in the order of the structure, without bullets, numbers of references and the lines of the contents. */
    public List<String> texts() {
        return pdf.document()
                .all()
                .filter(element -> READ_AS_ONE.contains(element.type()))
                .map(Element::text)
                .filter(text -> !text.equals("•") && !text.matches("\\[\\d+]"))
                .toList();
    }

    /** All texts of a briefing as they are to be printed. */
    public static List<String> texts(Briefing briefing) {
        Stream<String> front = Stream.concat(Stream.of(briefing.title()), briefing.subtitle().stream())
                .map(Text::plain);
        Stream<String> contents =
                briefing.contentsList() ? Stream.of(briefing.wording().contents()) : Stream.empty();
        return Stream.of(
                        front,
                        briefing.opening().stream().flatMap(AccessiblePdf::texts),
                        contents,
                        briefing.sections().stream().flatMap(AccessiblePdf::texts))
                .flatMap(texts -> texts)
                .map(AccessiblePdf::printed)
                .toList();
    }

    private static Stream<String> texts(Section section) {
        return Stream.concat(
                Stream.of(section.heading().plain()), section.blocks().stream().flatMap(AccessiblePdf::texts));
    }

    private static Stream<String> texts(Block block) {
        return block instanceof References references
                ? references.references().stream().map(AccessiblePdf::text)
                : block.texts().stream().map(Text::plain);
    }

    private static String text(Reference reference) {
        return reference.text().plain() + reference.url().map(url -> " " + url).orElse("");
    }

    private static String printed(String words) {
        return Normalizer.normalize(words.replaceAll("\r\n|\t", " "), Normalizer.Form.NFC);
    }

    /** The pages whose content isn't drawn in the order in which it is read. */
    public List<Integer> pagesOutOfOrder() {
        Map<Integer, List<Integer>> tagged = new HashMap<>();
        pdf.document()
                .all(Marked.class)
                .forEach(marked -> tagged.computeIfAbsent(marked.page(), page -> new ArrayList<>())
                        .add(marked.mcid()));
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            if (!List.copyOf(pdf.contents(page).keySet()).equals(tagged.get(page))) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** What doesn't lead where it should: from marked content and links to their elements, and from elements to links. */
    public List<String> brokenThreads() {
        Map<Integer, PdfObject> parents = PdfNumberTree.readTree(pdf.root.getAsDict(PdfName.PARENTTREE));
        List<String> broken = new ArrayList<>();
        Set<Integer> linked = new HashSet<>();
        pdf.document()
                .all()
                .forEach(element -> element.kids().forEach(kid -> {
                    if (kid instanceof Marked marked && parentOf(marked, parents) != element.object()) {
                        broken.add(
                                "Marked content " + marked.mcid() + " of page " + marked.page() + ": " + marked.text());
                    } else if (kid instanceof Annotation annotation) {
                        linked.add(annotation.object());
                        if (parentOf(annotation, parents) != element.object()) {
                            broken.add("Link " + annotation.object() + " of page " + annotation.page());
                        }
                    }
                }));
        annotations()
                .filter(Predicate.not(linked::contains))
                .forEach(link -> broken.add("Link " + link + " has no element"));
        return broken;
    }

    private int parentOf(Marked marked, Map<Integer, PdfObject> parents) {
        int key = pdf.reader
                .getPageN(marked.page())
                .getAsNumber(PdfName.STRUCTPARENTS)
                .intValue();
        PdfArray marks = (PdfArray) requireNonNull(PdfReader.getPdfObject(parents.get(key)));
        return StructureReader.number(marks.getPdfObject(marked.mcid()));
    }

    private int parentOf(Annotation annotation, Map<Integer, PdfObject> parents) {
        PdfDictionary entries = (PdfDictionary) requireNonNull(pdf.reader.getPdfObject(annotation.object()));
        int key = entries.getAsNumber(PdfName.STRUCTPARENT).intValue();
        return StructureReader.number(requireNonNull(parents.get(key)));
    }

    private Stream<Integer> annotations() {
        List<Integer> objects = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            PdfArray onPage = pdf.reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; onPage != null && i < onPage.size(); i++) {
                objects.add(StructureReader.number(onPage.getPdfObject(i)));
            }
        }
        return objects.stream();
    }

    /** How many pages there are. */
    public int pages() {
        return pdf.reader.getNumberOfPages();
    }

    /** The last page that has anything but references, which come last under this heading. */
    public int pagesOfText(String references) {
        List<Element> elements = pdf.document().kids().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        return elements.stream()
                .takeWhile(element ->
                        !element.type().equals("H2") || !element.text().equals(references))
                .flatMap(element -> element.all(Marked.class))
                .mapToInt(Marked::page)
                .max()
                .orElse(0);
    }
}
