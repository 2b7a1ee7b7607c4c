package org.entente.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Role;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Text;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.DocumentProperties;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** A briefing laid out as a PDF note: how long it is can be asked before it is written. For one thread and one writing. */
final class PdfLayout {
    private static final float SCANT = 0.17f;
    private static final float TIGHT = 0.5f;

    private final TaggedDocument document;
    private final int partsOfText;

    /** Begins to lay the briefing out; each part of it is laid out when something is asked that depends on it. */
    PdfLayout(Briefing briefing, Paper paper) {
        document = new TaggedDocument(properties(briefing), paper.format());
        partsOfText = new Composition(briefing, document).compose();
    }

    /** The number of pages that the text fills without the references: 2.1 where the third has a few lines. */
    float filledWithText() {
        return document.filledPages(partsOfText);
    }

    /** Draws everything together if a page follows the first only for a few lines, and that spares it. */
    void tightenScant() {
        float pages = filled();
        if (pages > 1 && pages - Math.floor(pages) < SCANT) {
            document.spacing(TIGHT);
            boolean spared = Math.ceil(filled()) < Math.ceil(pages);
            document.spacing(spared ? TIGHT : 1);
        }
    }

    private float filled() {
        return document.filledPages(document.parts());
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

        /** Gives the number of parts without the references. */
        int compose() {
            title();
            briefing.opening().forEach(block -> document.add(root -> blocks.lay(block, root)));
            if (briefing.contentsList()) {
                ContentsList contents = new ContentsList(document, column, pieces, places);
                document.add(root -> contents.slabs(briefing.sections(), root));
            }
            document.furniture(new Furniture(briefing, document));
            briefing.sections().stream().takeWhile(Composition::isText).forEach(this::section);
            int text = document.parts();
            briefing.sections().stream().dropWhile(Composition::isText).forEach(this::section);
            return text;
        }

        private static boolean isText(Section section) {
            return section.blocks().stream().noneMatch(References.class::isInstance);
        }

        private void title() {
            document.bookmark(1, briefing.title().plain(), Places.TITLE);
            document.add(root -> List.of(Slab.of(9, (sheet, top) -> {
                        sheet.destination(Places.TITLE, top);
                        sheet.artifact(Artifact.LAYOUT).fill(new Box(column.x(), top, 44, 3), Design.ACCENT);
                    })
                    .kept()));
            document.add(root -> Slab.keptWithNext(document.balanced(
                            root.child(Structure.H1), pieces.of(briefing.title(), Design.TITLE), column.width())
                    .slabs(column.x())));
            briefing.subtitle()
                    .ifPresent(text -> document.add(
                            root -> Slab.after(3, heading(root.child(Structure.P), text, Design.SUBTITLE))));
        }

        private void section(Section section) {
            TypeStyle style = Design.heading(section.level());
            String place = places.section(section.id());
            document.bookmark(section.level(), section.heading().plain(), place);
            document.add(root -> List.of(Slab.place(place).after(section.level() == 2 ? 16 : 11)));
            document.add(root -> heading(root.child(Structure.heading(section.level())), section.heading(), style));
            blocks(section.blocks());
        }

        private void blocks(List<Block> all) {
            for (int i = 0; i < all.size(); i++) {
                Block block = all.get(i);
                boolean hasSmallPrint = i + 1 < all.size() && isSmallPrint(all.get(i + 1));
                document.add(root -> hasSmallPrint ? blocks.layWithNext(block, root) : blocks.lay(block, root));
            }
        }

        private static boolean isSmallPrint(Block block) {
            return block instanceof Paragraph it && it.role() == Role.SMALL_PRINT;
        }

        private List<Slab> heading(Tag tag, Text text, TypeStyle style) {
            return Slab.keptWithNext(
                    document.set(tag, pieces.of(text, style), column.width()).slabs(column.x()));
        }
    }
}
