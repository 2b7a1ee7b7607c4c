package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Text;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.DocumentProperties;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** A briefing laid out as a PDF note: how long it is can be asked before it is written. For one thread and one writing. */
final class PdfLayout {
    private static final float SCANT = 0.17f;
    private static final float TIGHT = 0.5f;

    private final TaggedDocument document;
    private final int pagesOfText;

    /** Lays the briefing out. */
    PdfLayout(Briefing briefing, Paper paper) {
        document = new TaggedDocument(properties(briefing), paper.format());
        pagesOfText = new Composition(briefing, document).compose();
    }

    /** The number of pages without the references. */
    int pagesOfText() {
        return pagesOfText;
    }

    /** Whether a page follows the first only for a few lines. */
    boolean isLastPageScant() {
        float pages = document.filledPages();
        return pages > 1 && pages - Math.floor(pages) < SCANT;
    }

    /** Draws everything together if that makes a page less; says whether it did. */
    boolean tighten() {
        int pages = document.pages();
        document.spacing(TIGHT);
        boolean spared = document.pages() < pages;
        document.spacing(spared ? TIGHT : 1);
        return spared;
    }

    /** Writes the note; the stream is left open. */
    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    private static DocumentProperties properties(Briefing briefing) {
        return DocumentProperties.builder()
                .title(briefing.title().plain())
                .language(briefing.language())
                .subject(briefing.subject())
                .keywords(briefing.keywords())
                .author(briefing.author())
                .creator(briefing.producer())
                .created(briefing.produced())
                .build();
    }

    /** One briefing on its way into one document. */
    private static final class Composition {

        private final Briefing briefing;
        private final TaggedDocument document;
        private final Box column;
        private final Pieces pieces;
        private final Places places;
        private final BlockLayout blocks;

        Composition(Briefing briefing, TaggedDocument document) {
            this.briefing = briefing;
            this.document = document;
            this.column = document.format().frame();
            this.places = new Places(briefing);
            this.pieces = new Pieces(places);
            this.blocks = new BlockLayout(document, column, pieces, places);
        }

        int compose() {
            title();
            briefing.opening().forEach(block -> document.add(blocks.lay(block)));
            if (briefing.contentsList()) {
                document.add(new ContentsList(document, column, pieces, places).slabs(briefing.sections()));
            }
            int pages = sections();
            document.furniture(new Furniture(briefing, document));
            return pages;
        }

        private int sections() {
            int pages = 0;
            for (Section section : briefing.sections()) {
                if (section.blocks().stream().anyMatch(References.class::isInstance)) {
                    pages = document.pages();
                }
                section(section);
            }
            return pages == 0 ? document.pages() : pages;
        }

        private void title() {
            SetText title = set(Structure.H1, briefing.title(), Design.TITLE);
            document.bookmark(1, briefing.title().plain(), Places.TITLE);
            document.add(List.of(Slab.of(9, (sheet, top) -> {
                        sheet.destination(Places.TITLE, top);
                        sheet.artifact(Artifact.LAYOUT).fill(new Box(column.x(), top, 44, 3), Design.ACCENT);
                    })
                    .kept()));
            document.add(Slab.keptWithNext(title.slabs(column.x())));
            briefing.subtitle()
                    .ifPresent(text -> document.add(Slab.after(
                            3,
                            Slab.keptWithNext(
                                    set(Structure.P, text, Design.SUBTITLE).slabs(column.x())))));
        }

        private void section(Section section) {
            TypeStyle style = Design.heading(section.level());
            String place = places.section(section.id());
            SetText heading = set(Structure.heading(section.level()), section.heading(), style);
            document.bookmark(section.level(), section.heading().plain(), place);
            document.add(List.of(Slab.place(place).after(section.level() == 2 ? 16 : 11)));
            document.add(Slab.keptWithNext(heading.slabs(column.x())));
            section.blocks().forEach(block -> document.add(blocks.lay(block)));
        }

        private SetText set(Structure type, Text text, TypeStyle style) {
            return document.set(document.root().child(type), pieces.of(text, style), column.width());
        }
    }
}
