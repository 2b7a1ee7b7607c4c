package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {

    /** A frame from 100 to 200: ten slabs of ten. */
    private static final PageFormat FORMAT = PageFormat.of(300, 300, 50, 100, 100);

    private final List<String> painted = new ArrayList<>();

    @Test
    void fillsPageAfterPage() {
        distribute(slab("a", 60), slab("b", 40), slab("c", 10));

        assertThat(painted).containsExactly("a 1 100", "b 1 160", "c 2 100");
    }

    @Test
    void dropsSpaceAtTheTopOfAPage() {
        distribute(
                slab("a", 60).after(20), slab("b", 30).after(10), slab("c", 10).after(10));

        assertThat(painted).containsExactly("a 1 100", "b 1 170", "c 2 100");
    }

    @Test
    void drawsSlabsTogetherByTheSpaceBetweenThemAlone() {
        List<Slab> slabs =
                List.of(slab("a", 60), slab("b", 20).after(40), slab("c", 10).after(10));

        assertThat(Pagination.fill(FORMAT, 1, slabs)).isGreaterThan(1);
        assertThat(Pagination.fill(FORMAT, 0.2f, slabs)).isEqualTo(1);
        paint(0.2f, slabs);

        assertThat(painted).containsExactly("a 1 100", "b 1 168", "c 1 190");
    }

    @Test
    void takesAHeadingAlong() {
        distribute(slab("a", 80), slab("heading", 10).kept(), slab("b", 20));

        assertThat(painted).containsExactly("a 1 100", "heading 2 100", "b 2 110");
    }

    @Test
    void keepsAHeadingWhereBothFit() {
        distribute(slab("a", 80), slab("heading", 10).kept(), slab("b", 10));

        assertThat(painted).containsExactly("a 1 100", "heading 1 180", "b 1 190");
    }

    @Test
    void repeatsWhatStandsOverheadOnlyAfterABreak() {
        Slab header = slab("header", 10);
        distribute(
                slab("a", 60).under(header),
                slab("b", 40).under(header),
                slab("c", 10).under(header));

        assertThat(painted).containsExactly("a 1 100", "b 1 160", "header 2 100", "c 2 110");
    }

    @Test
    void breaksWhatNoPageCouldHold() {
        List<Slab> long1 = new ArrayList<>(List.of(slab("a", 50)));
        for (int i = 0; i < 12; i++) {
            long1.add(slab("line" + i, 10).kept());
        }
        long1.add(slab("last", 10));

        distribute(long1.toArray(Slab[]::new));

        assertThat(painted)
                .startsWith("a 1 100", "line0 2 100")
                .contains("line9 2 190", "line10 3 100")
                .endsWith("last 3 120");
    }

    @Test
    void putsPartsWhereThereIsNoRoomForTheWhole() {
        distribute(slab("a", 50), slab("heading", 10).kept(), parted(60).after(10));

        assertThat(painted).containsExactly("a 1 100", "heading 1 150", "parted 1 170", "parted 2 100");
    }

    @Test
    void putsPartsOnAsManyPagesAsTheyNeed() {
        distribute(slab("a", 95), parted(250));

        assertThat(painted).containsExactly("a 1 100", "parted 2 100", "parted 3 100", "parted 4 100");
    }

    /** What can be parted anywhere, into no less than ten. */
    private Slab parted(float height) {
        Slab whole = slab("parted", height);
        return Slab.of(height, new Slab.Paint() {
            @Override
            public void on(Sheet sheet, float top) {
                whole.paint().on(sheet, top);
            }

            @Override
            public List<Slab> within(float room) {
                return room < 10 ? List.of() : List.of(parted(room), parted(height - room));
            }
        });
    }

    @Test
    void leavesNoLineAlone() {
        TaggedDocument document = new TaggedDocument(SampleDocument.PROPERTIES, FORMAT);
        TypeStyle style = new TypeStyle(Face.REGULAR, 8, 10, Ink.BLACK);
        for (int lines = 2; lines <= 8; lines++) {
            for (float above = 0; above < 100; above += 5) {
                SetText text = document.set(Tag.detached(Structure.P), "line ".repeat(lines), style, 20);
                assertThat(text.lines()).isEqualTo(lines);
                painted.clear();
                List<Slab> slabs = new ArrayList<>(List.of(slab("above", above)));
                for (Slab slab : text.slabs(0)) {
                    slabs.add(new Slab(
                            0,
                            10,
                            slab.keptWithNext(),
                            null,
                            null,
                            slab("line", 10).paint()));
                }

                distribute(slabs.toArray(Slab[]::new));

                assertThat(painted.stream()
                                .filter(line -> line.startsWith("line 1"))
                                .count())
                        .isNotEqualTo(1);
                assertThat(painted.stream()
                                .filter(line -> line.startsWith("line 2"))
                                .count())
                        .isNotEqualTo(1);
            }
        }
    }

    private Slab slab(String name, float height) {
        return Slab.of(height, (sheet, top) -> painted.add(name + " " + sheet.number() + " " + (int) top));
    }

    private void distribute(Slab... slabs) {
        paint(1, List.of(slabs));
    }

    private static void paint(float spacing, List<Slab> slabs) {
        Pagination.place(FORMAT, spacing, slabs, new Painting(FORMAT, new Destinations(), sheet -> {}));
    }
}
